import { area, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { arc } from '../geo/arc';
import { chainage, locate } from '../geo/chainage';
import { fadingBands } from '../geo/fade';
import { arrivalPoint, labelPoint } from '../geo/label-point';
import { spans } from '../geo/spans';
import type { Feature, Route, Zone } from '../story/model';
import type { WrittenFeature } from '../story/schema';

/** Gives each written feature its geometry: zones as cut, arcs, clipped areas, measured routes. */
export function compileFeatures(
  written: readonly WrittenFeature[],
  country: Polygon | MultiPolygon,
  zones: ReadonlyMap<string, Polygon | MultiPolygon>,
): Feature[] {
  const anchors = new Map<string, Point>();
  for (const { id, geometry } of written) {
    const zone = zones.get(id);
    if (geometry?.type === 'Point') anchors.set(id, geometry);
    else if (zone) anchors.set(id, { type: 'Point', coordinates: arrivalPoint(zone) });
  }
  return written.map((item) => compileFeature(item, { country, zones, anchors }));
}

interface Shapes {
  readonly country: Polygon | MultiPolygon;
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
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
        aside: properties.aside ?? false,
        labelAt: labelPoint(shape),
        areaKm2: Math.round(area(shape) / 1e5) / 10,
        geometry: shape,
      } as Zone;
    }
    case 'influence': {
      const drawn = geometry as Polygon | MultiPolygon;
      const shape =
        intersect(featureCollection([feature(drawn), feature(shapes.country)]))?.geometry ?? drawn;
      const fade = fadingBands(drawn, properties.outline.precisionKm, shapes.country);
      return { id, ...properties, labelAt: labelPoint(shape), fade, geometry: shape } as Feature;
    }
    case 'route':
      return compileRoute(id, geometry as Route['geometry'], properties, shapes.zones);
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

/** Kilometres to the metre: finer than any road here is known, and equal distances stay equal. */
const metres = (km: number) => Math.round(km * 1000) / 1000;

type WrittenRoute = Extract<WrittenFeature['properties'], { kind: 'route' }>;

function compileRoute(
  id: string,
  line: Route['geometry'],
  properties: WrittenRoute,
  zones: Shapes['zones'],
): Route {
  const along = chainage(line).map(metres);
  const stops = properties.stops.map((stop) => {
    const { km, offsetKm } = locate(line, stop.at);
    return { ...stop, km: metres(km), offsetKm: metres(offsetKm) };
  });
  const kmOf = (stop: string) => stops.find((candidate) => candidate.id === stop)?.km ?? 0;
  return {
    id,
    ...properties,
    lengthKm: along.at(-1) ?? 0,
    chainage: along,
    stops,
    spans: spans(line, zones).map((span) => ({
      ...span,
      fromKm: metres(span.fromKm),
      toKm: metres(span.toKm),
    })),
    stretches: properties.stretches.map(({ from, to, ...stretch }) => ({
      ...stretch,
      fromKm: Math.min(kmOf(from), kmOf(to)),
      toKm: Math.max(kmOf(from), kmOf(to)),
    })),
    geometry: line,
  } as Route;
}
