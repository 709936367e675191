import type { Position } from 'geojson';
import { mercatorY } from '../../geo/mercator';
import { once } from '../../story/memory/once';
import type { Story, Zone } from '../../story/model';

/** Cells to a side. */
const cells = 256;

/** The zones of a story rasterised on a coarse Mercator grid, for fast lookups. */
export interface LandGrid {
  /** Whether a rectangle between these positions is clear of every zone. */
  isClear(corners: readonly Position[]): boolean;
  /** The zone at a position, if any. */
  zoneAt(position: Position): string | undefined;
}

/** Computed once for each story: names are placed again at each movement of the map. */
export const landGrid = once(
  (story: Story): LandGrid => gridOf(story.features.filter((one): one is Zone => one.kind === 'zone')),
);

function gridOf(zones: readonly Zone[]): LandGrid {
  const outlines = zones.map(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  let [west, south, east, north] = [180, 180, -180, -180];
  for (const [lon = 0, lat = 0] of outlines.flat(3)) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, mercatorY(lat)), Math.max(north, mercatorY(lat))];
  }
  const columnOf = ([lon = 0]: Position) => ((lon - west) / (east - west)) * cells;
  const rowOf = ([, lat = 0]: Position) => ((mercatorY(lat) - south) / (north - south)) * cells;
  /** The place of a cell's zone in the list, counted from 1; 0 where there is none. */
  const owners = new Uint16Array(cells * cells);
  outlines.forEach((parts, index) => {
    for (const rings of parts) {
      const lines = rings.map((ring) => ring.map((at): [number, number] => [columnOf(at), rowOf(at)]));
      fill(lines, (cell) => {
        owners[cell] = index + 1;
      });
    }
  });
  const sums = sumsOf(owners);
  const sum = (row: number, column: number) => sums[row * (cells + 1) + column] ?? 0;
  return {
    isClear: (corners) => {
      const [from, to] = range(corners.map(columnOf));
      const [low, high] = range(corners.map(rowOf));
      return sum(high, to) - sum(low, to) - sum(high, from) + sum(low, from) === 0;
    },
    zoneAt: (position) => {
      const [column, row] = [Math.floor(columnOf(position)), Math.floor(rowOf(position))];
      if (column < 0 || row < 0 || column >= cells || row >= cells) return undefined;
      return zones[(owners[row * cells + column] ?? 0) - 1]?.id;
    },
  };
}

/** The range of cells, one wider on either side: a cell counts by its centre alone. */
const range = (values: readonly number[]): [number, number] => [
  inGrid(Math.floor(Math.min(...values)) - 1),
  inGrid(Math.ceil(Math.max(...values)) + 1),
];
const inGrid = (index: number) => Math.min(cells, Math.max(0, index));

/** Summed-area table of zone cells: counts those of any rectangle with four lookups. */
function sumsOf(owners: Uint16Array): Uint32Array {
  const sums = new Uint32Array((cells + 1) * (cells + 1));
  for (let row = 0; row < cells; row++) {
    let line = 0;
    for (let column = 0; column < cells; column++) {
      line += owners[row * cells + column] ? 1 : 0;
      sums[(row + 1) * (cells + 1) + column + 1] = line + (sums[row * (cells + 1) + column + 1] ?? 0);
    }
  }
  return sums;
}

/** Finds the cells whose middle lies inside the rings, row by row between two crossings. */
function fill(rings: readonly (readonly [number, number][])[], mark: (cell: number) => void): void {
  const crossings = Array.from({ length: cells }, (): number[] => []);
  for (const ring of rings) {
    ring.slice(1).forEach(([x1, y1], index) => {
      const [x0, y0] = ring[index] as [number, number];
      const [low, high] = [Math.min(y0, y1), Math.max(y0, y1)].map((y) => Math.ceil(y - 0.5));
      for (let row = low ?? 0; row < (high ?? 0); row++) {
        crossings[row]?.push(x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
      }
    });
  }
  crossings.forEach((found, row) => {
    found.sort((a, b) => a - b);
    for (let index = 1; index < found.length; index += 2) {
      const [from, to] = [inGrid(Math.round(found[index - 1] ?? 0)), inGrid(Math.round(found[index] ?? 0))];
      for (let column = from; column < to; column++) mark(row * cells + column);
    }
  });
}
