import { area, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Labels are some three times as wide as they are high. */
const widthToHeight = 3;
const toleranceDegrees = 0.005;

/** A point well inside the largest part of an area, where a label has the most room (degrees). */
export function labelPoint(shape: Polygon | MultiPolygon): Position {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const largest = parts.reduce((best, part) => (area(polygon(part)) > area(polygon(best)) ? part : best));
  const squeezed = largest.map((ring) =>
    ring.map(([lon, lat]): [number, number] => [(lon as number) / widthToHeight, lat as number]),
  );
  const [x, y] = polylabel(squeezed, toleranceDegrees);
  return [round(x * widthToHeight), round(y)];
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
