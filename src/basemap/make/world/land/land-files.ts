import { gzipSync } from 'node:zlib';
import { type Bounds, cellSize } from '../../../world/cells';
import { joinArcs } from '../../../world/join-arcs';
import {
  type Arc,
  encodeArcs,
  type Extent,
  type FileLevel,
  type GridPosition,
  type LandFile,
  landPath,
  levels,
  stepsPerDegree,
} from '../../../world/land';
import { simplifyArcs, triangleKm2 } from '../../../world/simplify';
import { disputedFile } from './disputed-file';

const isClosed = ({ line }: Arc): boolean => String(line[0]) === String(line.at(-1));

const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Area within a closed arc, km2. */
function islandKm2({ line }: Arc): number {
  const [[x0, y0]] = line as [[number, number]];
  let twice = 0;
  for (let at = 1; at < line.length; at++) {
    const [[ax, ay], [bx, by]] = [line[at - 1], line[at]] as [[number, number], [number, number]];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return triangleKm2(Math.abs(twice), y0);
}

/** The smallest island of a level, as a share of the square of how finely it draws. */
const smallestIsland = 2;

const cellSteps = cellSize * stepsPerDegree;
const isOnCellEdge = ([x, y]: GridPosition): boolean => x % cellSteps === 0 || y % cellSteps === 0;

/**
 * The arcs as a level has them: simplified, without islets. In the files of a cell those stay that are all that their
 * unit has there, since a story may be about them.
 */
function arcsOf(arcs: readonly Arc[], level: keyof typeof levels): Arc[] {
  const km = levels[level];
  const units = ({ left, right }: Arc): string => `${left} ${right}`;
  const count = new Map<string, number>();
  for (const arc of arcs) count.set(units(arc), (count.get(units(arc)) ?? 0) + 1);
  const isSole = (arc: Arc): boolean => level !== 'coarse' && count.get(units(arc)) === 1;
  const kept = arcs.filter(
    (arc) => !isClosed(arc) || isSole(arc) || islandKm2(arc) >= smallestIsland * km ** 2,
  );
  return simplifyArcs(joinArcs(kept, isOnCellEdge), (twice, [, y]) => triangleKm2(twice, y) / (2 * km ** 2));
}

function extentsOf(cells: ReadonlyMap<string, readonly Arc[]>): Record<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const [cell, arcs] of cells) {
    for (const { left, right, line } of arcs) {
      for (const unit of [left, right]) {
        if (unit === '') continue;
        const extent = extents.get(unit) ?? {};
        let [west, south, east, north] = extent[cell] ?? [180, 90, -180, -90];
        for (const [x, y] of line) {
          west = Math.min(west, x / stepsPerDegree);
          south = Math.min(south, y / stepsPerDegree);
          east = Math.max(east, x / stepsPerDegree);
          north = Math.max(north, y / stepsPerDegree);
        }
        extent[cell] = [west, south, east, north] satisfies Bounds;
        extents.set(unit, extent);
      }
    }
  }
  return Object.fromEntries([...extents].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Names and texts of the land's files: the disputed areas, `land.json`, and one for each cell. */
export function landFilesOf(made: ReadonlyMap<string, Arc[]>): Map<string, string> {
  const cells = new Map([...made].sort(([one], [other]) => (one < other ? -1 : 1)));
  const files = new Map<string, string>();
  const land: LandFile = { cells: {}, extents: extentsOf(cells) };
  for (const [cell, arcs] of cells) {
    const textOf = (level: FileLevel): string => `${JSON.stringify(encodeArcs(arcsOf(arcs, level), cell))}\n`;
    const texts = { fine: textOf('fine'), middle: textOf('middle') };
    files.set(landPath(cell, 'fine'), texts.fine);
    files.set(landPath(cell, 'middle'), texts.middle);
    land.cells[cell] = {
      ...encodeArcs(arcsOf(arcs, 'coarse'), cell),
      bytes: { fine: zipped(texts.fine), middle: zipped(texts.middle) },
    };
  }
  const line = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const table = (rows: object): string => `{\n${Object.entries(rows).map(line).join(',\n')}\n}`;
  return new Map([
    ['disputed.json', disputedFile([...cells.values()].flat())],
    ['land.json', `{"cells":${table(land.cells)},\n"extents":${table(land.extents)}}\n`],
    ...files,
  ]);
}
