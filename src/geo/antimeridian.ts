import type { LineString, MultiLineString, Position } from 'geojson';

/** How many whole turns a longitude is outside -180 to 180 degrees. */
const turnsOf = (lon: number) => Math.floor((lon + 180) / 360);

/** The longitude shifted by whole turns to within 180 degrees of another, degrees. */
export function nearestTurn(lon: number, to: number): number {
  const apart = lon - to;
  return Math.abs(apart) > 180 ? lon - 360 * Math.round(apart / 360) : lon;
}

/** A position with its longitude from -180 to 180 degrees. */
export function wrapped(position: Position): Position {
  const [lon = 0, lat = 0] = position;
  return Math.abs(lon) <= 180 ? position : [lon - 360 * turnsOf(lon), lat];
}

/**
 * Cuts a line whose longitudes run past 180 degrees at the antimeridian and wraps it (RFC 7946, 3.1.9); returns any
 * other line unchanged.
 */
export function splitAtAntimeridian(line: LineString): LineString | MultiLineString {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.coordinates.forEach(([lon = 0, lat = 0], index) => {
    const [lastLon = lon, lastLat = lat] = line.coordinates[index - 1] ?? [];
    const [last, next] = [turnsOf(lastLon), turnsOf(lon)];
    if (last !== next) {
      const edge = 360 * Math.max(last, next) - 180;
      const share = (edge - lastLon) / (lon - lastLon);
      const at = Math.round((lastLat + share * (lat - lastLat)) * 1e4) / 1e4;
      parts.push([...part, [edge - 360 * last, at]]);
      part = [[edge - 360 * next, at]];
    }
    part.push([lon - 360 * next, lat]);
  });
  const seen = [...parts, part].filter((one) => one.some((position) => String(position) !== String(one[0])));
  return parts.length === 0 || seen.length === 0
    ? line
    : seen.length === 1
      ? { type: 'LineString', coordinates: seen[0] as Position[] }
      : { type: 'MultiLineString', coordinates: seen };
}
