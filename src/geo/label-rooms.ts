import type { MultiPolygon, Polygon } from 'geojson';
import type { Room } from '../story/model';
import { latitudeOf, mercatorY } from './mercator';

/** How many times as wide as high a room is: for a name in three lines, in two, and in one. */
const shapes = [1.6, 3, 6];
const mostOfAShape = 3;
/** A smaller room than this share of the largest of its shape is not kept. */
const leastShare = 0.35;
/** Grid points a side in the search for rooms, and refinement steps of a hit. */
const steps = 24;
const refinements = 7;

type Point = readonly [x: number, y: number];
interface Found {
  readonly point: Point;
  /** Half of the height. */
  readonly size: number;
}

/** Rooms for a name inside an area, the largest of each shape. A part of a larger room may be one for another shape. */
export function labelRooms(area: Polygon | MultiPolygon): Room[] {
  const parts = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, mercatorY(lat)])),
  );
  return shapes.flatMap((ratio) => {
    const squeezed = parts.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [x / ratio, y])));
    const grid = squeezed
      .flatMap((rings) => gridOf(rings).map((point): Found => ({ point, size: sizeAt(point, rings) })))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size);
    const kept: Found[] = [];
    for (const found of grid) {
      if (kept.length === mostOfAShape || found.size < (kept[0]?.size ?? 0) * leastShare) break;
      if (kept.some(({ point, size }) => reach(point, found.point) < size * 1.2)) continue;
      kept.push(refined(found, squeezed));
    }
    return kept.map(({ point: [x, y], size }) => ({
      at: [round(x * ratio), round(latitudeOf(y))],
      halfWidth: round(size * ratio),
      halfHeight: round(size),
    }));
  });
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

function gridOf(rings: readonly (readonly Point[])[]): Point[] {
  const outer = rings[0] ?? [];
  const [west, east] = extent(outer.map(([x]) => x));
  const [south, north] = extent(outer.map(([, y]) => y));
  return Array.from(
    { length: steps * steps },
    (_, index): Point => [
      west + ((east - west) * ((index % steps) + 0.5)) / steps,
      south + ((north - south) * (Math.floor(index / steps) + 0.5)) / steps,
    ],
  );
}

const extent = (values: readonly number[]): [number, number] =>
  values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);

/** Hill climbing: moves a room while it grows. */
function refined({ point, size }: Found, parts: readonly (readonly (readonly Point[])[])[]): Found {
  let best: Found = { point, size };
  let step = size / 2;
  for (let time = 0; time < refinements; time++, step /= 2) {
    for (const [right, up] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const moved: Point = [best.point[0] + right * step, best.point[1] + up * step];
      const grown = Math.max(...parts.map((rings) => sizeAt(moved, rings)));
      if (grown > best.size) best = { point: moved, size: grown };
    }
  }
  return best;
}

/** Half the side of the largest square around a point inside the rings; 0 outside of them. */
function sizeAt(point: Point, rings: readonly (readonly Point[])[]): number {
  let least = Number.POSITIVE_INFINITY;
  let isInside = false;
  const [px, py] = point;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x0, y0] = ring[index - 1] as Point;
      const [x1, y1] = ring[index] as Point;
      const [ax, ay, bx, by] = [x0 - px, y0 - py, x1 - px, y1 - py];
      if (ay > 0 !== by > 0 && ax + ((bx - ax) * -ay) / (by - ay) > 0) isInside = !isInside;
      const nearest = Math.max(
        Math.min(Math.abs(ax), Math.abs(bx), ax * bx <= 0 ? 0 : least),
        Math.min(Math.abs(ay), Math.abs(by), ay * by <= 0 ? 0 : least),
      );
      if (nearest < least) least = Math.min(least, squareTo(ax, ay, bx, by));
    }
  }
  return isInside ? least : 0;
}

/** Half the side of the square around the origin that touches a line. */
function squareTo(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  let least = Math.min(Math.max(Math.abs(ax), Math.abs(ay)), Math.max(Math.abs(bx), Math.abs(by)));
  // It touches at an end, on an axis, or on a diagonal.
  for (const [over, under] of [
    [-ax, dx],
    [-ay, dy],
    [ay - ax, dx - dy],
    [-ay - ax, dx + dy],
  ] as const) {
    const share = over / under;
    if (share > 0 && share < 1) {
      least = Math.min(least, Math.max(Math.abs(ax + share * dx), Math.abs(ay + share * dy)));
    }
  }
  return least;
}

const reach = (a: Point, b: Point) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
