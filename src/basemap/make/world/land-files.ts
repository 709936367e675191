import { gzipSync } from 'node:zlib';
import type { Bounds } from '../../world/cells';
import { type Arc, encodeArcs, type Extent, type LandFile, landPath, stepsPerDegree } from '../../world/land';
import { simplifyArcs, triangleKm2 } from '../../world/simplify';
import { disputedFile } from './disputed-file';
import { makeLandCells } from './land';

/** How finely the land of the whole earth is drawn, km. */
const coarse = 10;
/** The smallest island that it has, km2, unless it is all that its unit has in a cell. */
const smallestIsland = 5 * coarse ** 2;

const isClosed = ({ line }: Arc): boolean => String(line[0]) === String(line.at(-1));

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

function coarseArcs(arcs: readonly Arc[]): Arc[] {
  const kept = arcs.filter((arc) => !isClosed(arc) || islandKm2(arc) >= smallestIsland);
  return simplifyArcs(kept, (twice, [, y]) => triangleKm2(twice, y) / (2 * coarse ** 2));
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
export function landFiles(): Map<string, string> {
  const cells = new Map([...makeLandCells()].sort(([one], [other]) => (one < other ? -1 : 1)));
  const files = new Map<string, string>();
  const land: LandFile = { cells: {}, extents: extentsOf(cells) };
  for (const [cell, arcs] of cells) {
    const text = `${JSON.stringify(encodeArcs(arcs, cell))}\n`;
    files.set(landPath(cell), text);
    land.cells[cell] = { ...encodeArcs(coarseArcs(arcs), cell), bytes: gzipSync(text, { level: 9 }).length };
  }
  const line = ([key, value]: [string, unknown]): string => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const table = (rows: object): string => `{\n${Object.entries(rows).map(line).join(',\n')}\n}`;
  return new Map([
    ['disputed.json', disputedFile([...cells.values()].flat())],
    ['land.json', `{"cells":${table(land.cells)},\n"extents":${table(land.extents)}}\n`],
    ...files,
  ]);
}
