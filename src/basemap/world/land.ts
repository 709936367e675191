import { type Bounds, cellBounds } from './cells';
import { decodeNumbers, encodeNumbers } from './numbers';

/** Grid steps to the degree: the land lies on a grid of 0.001 degrees, some 110 m. */
export const stepsPerDegree = 1000;

/** A position on the grid: degrees east and north in steps. */
export type GridPosition = readonly [x: number, y: number];

/**
 * A line of the land's network, from node to node, or closed. Each is drawn once: left and right of it are two units, a
 * country (ISO 3166-1 alpha-3) or a disputed area (its id), or sea ('').
 */
export interface Arc {
  left: string;
  right: string;
  line: GridPosition[];
}

/** The arcs of one cell, compact: see `encodeArcs`. */
export interface LandCell {
  /** The units that the arcs name by their index; the first is the sea, ''. */
  units: string[];
  arcs: string;
}

/** Where a unit lies: the bounds of its edge in each cell, degrees, by the cell's key. */
export type Extent = Record<string, Bounds>;

/** How finely a file draws the land, km; where its arcs leave the cell is the same in each. */
export const levels = { fine: 0.3, middle: 1.5, coarse: 20 } as const;

export type FileLevel = Exclude<keyof typeof levels, 'coarse'>;

/** `land.json`: the coarse land of all cells, and what is in their finer files. */
export interface LandFile {
  /** Bytes after gzip of each cell's files, which have all of its arcs. */
  cells: Record<string, LandCell & { bytes: Record<FileLevel, number> }>;
  extents: Record<string, Extent>;
}

export const landPath = (cell: string, level: FileLevel): string => `land/${level}/${cell}.json`;

/** For each arc: left, right, number of positions, and the positions, each as the way from the one before. */
export function encodeArcs(arcs: readonly Arc[], cell: string): LandCell {
  const units = [...new Set(['', ...arcs.flatMap(({ left, right }) => [left, right])])].sort();
  const indexOf = new Map(units.map((unit, index) => [unit, index]));
  const [west, south] = cellBounds(cell);
  const numbers = arcs.flatMap(({ left, right, line }) => {
    let [x, y] = [west * stepsPerDegree, south * stepsPerDegree];
    const steps = line.flatMap(([nextX, nextY]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
    return [indexOf.get(left) as number, indexOf.get(right) as number, line.length, ...steps];
  });
  return { units, arcs: encodeNumbers(numbers) };
}

export function decodeArcs({ units, arcs: text }: LandCell, cell: string): Arc[] {
  const numbers = decodeNumbers(text);
  const [west, south] = cellBounds(cell);
  const arcs: Arc[] = [];
  let at = 0;
  const next = (): number => {
    const number = numbers[at++];
    if (number === undefined) throw new Error(`The land of ${cell} ends within an arc.`);
    return number;
  };
  while (at < numbers.length) {
    const [left, right, count] = [units[next()], units[next()], next()];
    if (left === undefined || right === undefined)
      throw new Error(`An arc of ${cell} has no unit beside it.`);
    let [x, y] = [west * stepsPerDegree, south * stepsPerDegree];
    const line = Array.from({ length: count }, (): GridPosition => [(x += next()), (y += next())]);
    arcs.push({ left, right, line });
  }
  return arcs;
}
