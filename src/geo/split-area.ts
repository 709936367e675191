import { bboxClip, feature } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { movedEast } from './turns';

/** Cuts areas whose longitudes run past 180 degrees at the antimeridian and wraps them; returns any other unchanged. */
export function splitAreaAtAntimeridian(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  if (!polygons.some(([outer = []]) => outer.some(([lon = 0]) => lon > 180))) return area;
  const within = (west: number): Position[][][] =>
    polygons.flatMap((coordinates) => {
      const polygon = feature({ type: 'Polygon' as const, coordinates });
      const part = bboxClip(polygon, [west, -90, west + 360, 90]).geometry.coordinates as Position[][];
      const rings = part.filter(({ length }) => length > 3);
      return rings.length > 0 ? [rings] : [];
    });
  const beyond = movedEast({ type: 'MultiPolygon', coordinates: within(180) }, -360);
  return { type: 'MultiPolygon', coordinates: [...within(-180), ...beyond.coordinates] };
}
