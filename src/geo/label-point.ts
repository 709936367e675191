import {
  area,
  bbox,
  bboxPolygon,
  difference,
  feature,
  featureCollection,
  pointOnFeature,
  polygon,
} from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Labels are some three times as wide as they are high. */
const widthToHeight = 3;
const toleranceDegrees = 0.005;

/** A point well inside the largest part of an area, where a label has the most room (degrees). */
export function labelPoint(shape: Polygon | MultiPolygon): Position {
  const { lon, lat } = roomiest(shape);
  return [round(lon), round(lat)];
}

/** A point inside an area for an arrow to end at, beside the place where the area's label stands (degrees). */
export function arrivalPoint(shape: Polygon | MultiPolygon): Position {
  const { lon, lat, room } = roomiest(shape);
  const label = bboxPolygon([
    lon - widthToHeight * room,
    lat - room / 2,
    lon + widthToHeight * room,
    lat + room / 2,
  ]);
  const rest = difference(featureCollection([feature(shape), label]))?.geometry;
  return rest ? labelPoint(rest) : [round(lon), round(lat)];
}

/** The point with the most room for a label, and half the height of that room, in degrees. */
function roomiest(shape: Polygon | MultiPolygon): { lon: number; lat: number; room: number } {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const largest = parts.reduce((best, part) => (area(polygon(part)) > area(polygon(best)) ? part : best));
  const squeezed = largest.map((ring) =>
    ring.map(([lon, lat]): [number, number] => [(lon as number) / widthToHeight, lat as number]),
  );
  // polylabel tiles the shape with squares of its height: far too many for a sliver.
  const [west, south, east, north] = bbox(polygon(squeezed));
  if (Math.min(east - west, north - south) < toleranceDegrees) {
    const [lon = 0, lat = 0] = pointOnFeature(polygon(largest)).geometry.coordinates;
    return { lon, lat, room: 0 };
  }
  const found = polylabel(squeezed, toleranceDegrees);
  const [x, y] = found;
  return { lon: x * widthToHeight, lat: y, room: found.distance };
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
