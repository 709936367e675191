import type { LineString, Position } from 'geojson';
import { nearestTurn } from './antimeridian';
import { latitudeOf, mercatorY } from './mercator';

/** How far an arc bows out, as a share of its length on the Mercator plane. */
const bow = 0.16;
const segments = 48;

/**
 * A gently bowed line between two places (degrees, lon before lat), curved on the Mercator plane so that it
 * looks the same at every zoom. It is a sign for a relation, not the course of anything. It bows to its left. It goes
 * the shorter way around the globe: beyond the antimeridian its longitudes run on past 180 degrees.
 */
export function arc(from: Position, to: Position): LineString {
  const start = { x: from[0] as number, y: mercatorY(from[1] as number) };
  const end = { x: nearestTurn(to[0] as number, start.x), y: mercatorY(to[1] as number) };
  const control = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * 2 * bow,
    y: (start.y + end.y) / 2 + (end.x - start.x) * 2 * bow,
  };
  const coordinates: Position[] = [];
  for (let step = 0; step <= segments; step++) {
    const t = step / segments;
    const blend = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
    coordinates.push([
      round(blend(start.x, control.x, end.x)),
      round(latitudeOf(blend(start.y, control.y, end.y))),
    ]);
  }
  return { type: 'LineString', coordinates };
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
