import { bboxClip, feature } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../story/model';

/** Bounds whose east is less than their west cross the antimeridian (RFC 7946, 5.2): their east is taken beyond 180. */
export const unwrappedBounds = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** The same the other way round. */
export const wrappedBounds = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east > 180 ? east - 360 : east,
  north,
];

export const crossesAntimeridian = ([, , east]: Bounds): boolean => east > 180;

/**
 * Moves positions to where a story with such a first view has them: near its middle where that view crosses the
 * antimeridian, so that longitudes there run on past 180 degrees; else between -180 and 180.
 */
export function turnAround(first: Bounds): (position: Position) => Position {
  if (!crossesAntimeridian(first)) return wrapped;
  const middle = (first[0] + first[2]) / 2;
  return (position) => turnedTo(position, middle);
}

function turnedTo(position: Position, middle: number): Position {
  const [lon = 0, lat = 0] = position;
  const turned = nearestTurn(lon, middle);
  return turned === lon ? position : [turned, lat];
}

type Nested = Position | readonly Nested[];

/** A geometry of which each line and polygon is moved as a whole by the turns that bring its middle near a longitude. */
export function turnedParts(
  geometry: Exclude<Geometry, { type: 'GeometryCollection' }>,
  middle: number,
): object {
  const depth = { Point: 0, MultiPoint: 0, LineString: 1, MultiLineString: 1, Polygon: 2, MultiPolygon: 2 }[
    geometry.type
  ];
  const walk = (part: Nested): Nested => {
    if (depthOf(part) > depth) return (part as readonly Nested[]).map(walk);
    const lons = firstLine(part).map(([lon = 0]) => lon);
    const own = (Math.min(...lons) + Math.max(...lons)) / 2;
    const by = nearestTurn(own, middle) - own;
    return by === 0 ? part : moved(part, by);
  };
  return { type: geometry.type, coordinates: walk(geometry.coordinates) };
}

const depthOf = (nested: Nested): number =>
  typeof nested[0] === 'number' ? 0 : 1 + depthOf((nested as readonly Nested[])[0] ?? [0]);

const firstLine = (part: Nested): readonly Position[] =>
  depthOf(part) === 0
    ? [part as Position]
    : depthOf(part) === 1
      ? (part as Position[])
      : firstLine((part as readonly Nested[])[0] as Nested);

const moved = (nested: Nested, by: number): Nested =>
  depthOf(nested) === 0
    ? [((nested as Position)[0] ?? 0) + by, (nested as Position)[1] ?? 0]
    : (nested as readonly Nested[]).map((one) => moved(one, by));

/** Cuts areas whose longitudes run past 180 degrees at the antimeridian and wraps them; returns any other unchanged. */
export function splitAreaAtAntimeridian(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  if (!polygons.some(([outer = []]) => outer.some(([lon = 0]) => lon > 180))) return area;
  const within = (west: number, by: number) =>
    polygons.flatMap((coordinates) => {
      const part = bboxClip(feature({ type: 'Polygon' as const, coordinates }), [west, -90, west + 360, 90]);
      const rings = (part.geometry.coordinates as Position[][]).filter(({ length }) => length > 3);
      return rings.length > 0 ? [moved(rings, by) as Position[][]] : [];
    });
  return { type: 'MultiPolygon', coordinates: [...within(-180, 0), ...within(180, -360)] };
}

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
