import { area, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { arc } from '../geo/arc';
import { fadingBands } from '../geo/fade';
import { arrivalPoint, labelPoint } from '../geo/label-point';
import { labelRooms } from '../geo/label-rooms';
import type { Feature, FrontEdge, Route, Zone } from '../story/model';
import type { WrittenFeature } from '../story/schema';
import { type AroundRoute, compileRoute } from './route';

/** Gives each written feature its geometry: zones as cut, arcs, clipped areas, measured routes. */
export function compileFeatures(
  written: readonly WrittenFeature[],
  country: Polygon | MultiPolygon,
  around: Omit<AroundRoute, 'zoneProperties'>,
): Feature[] {
  const { zones, edges } = around;
  const anchors = new Map<string, Point>();
  for (const { id, geometry } of written) {
    const zone = zones.get(id);
    if (geometry?.type === 'Point') anchors.set(id, geometry);
    else if (zone) anchors.set(id, { type: 'Point', coordinates: arrivalPoint(zone) });
  }
  const zoneProperties = new Map(
    written.flatMap(({ id, properties }) => (properties.kind === 'zone' ? [[id, properties]] : [])),
  );
  const shapes = { ...around, country, zoneProperties, anchors, frontKm: worstFronts(edges) };
  return written.map((item) => compileFeature(item, shapes));
}

/** How far the worst front of each zone can be off, km. */
function worstFronts(edges: readonly FrontEdge[]): Map<string, number> {
  const worst = new Map<string, number>();
  for (const { between, precisionKm } of edges) {
    for (const zone of between) worst.set(zone, Math.max(worst.get(zone) ?? 0, precisionKm));
  }
  return worst;
}

interface Shapes extends AroundRoute {
  readonly frontKm: ReadonlyMap<string, number>;
  readonly country: Polygon | MultiPolygon;
  readonly anchors: ReadonlyMap<string, Point>;
}

function compileFeature({ id, geometry, properties }: WrittenFeature, shapes: Shapes): Feature {
  switch (properties.kind) {
    case 'place':
      return { id, ...properties, geometry: geometry as Point } as Feature;
    case 'zone': {
      const shape = shapes.zones.get(id) as Polygon | MultiPolygon;
      return {
        id,
        ...properties,
        // A zone is known no better than the fronts that cut it out.
        outline: {
          ...properties.outline,
          precisionKm: Math.max(properties.outline.precisionKm, shapes.frontKm.get(id) ?? 0),
        },
        aside: properties.aside ?? false,
        labelAt: labelPoint(shape),
        rooms: labelRooms(shape),
        areaKm2: Math.round(area(shape) / 1e5) / 10,
        geometry: shape,
      } as Zone;
    }
    case 'influence': {
      const drawn = geometry as Polygon | MultiPolygon;
      const shape =
        intersect(featureCollection([feature(drawn), feature(shapes.country)]))?.geometry ?? drawn;
      const fade = fadingBands(drawn, properties.outline.precisionKm, shapes.country);
      return {
        id,
        ...properties,
        labelAt: labelPoint(shape),
        rooms: labelRooms(shape),
        fade,
        geometry: shape,
      } as Feature;
    }
    case 'route':
      return compileRoute(id, geometry as Route['geometry'], properties, shapes);
    case 'backing': {
      const from = shapes.anchors.get(properties.from) as Point;
      const to = shapes.anchors.get(properties.to) as Point;
      return { id, ...properties, geometry: arc(from.coordinates, to.coordinates) } as Feature;
    }
    case 'meeting':
      return { id, ...properties, geometry: shapes.anchors.get(properties.place ?? '') ?? null } as Feature;
    default:
      return properties satisfies never;
  }
}
