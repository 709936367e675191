import type {
  Feature as GeoJsonFeature,
  FeatureCollection,
  Geometry,
  LineString,
  Point,
  Position,
} from 'geojson';
import { equatorKm } from '../geo/mercator';
import { splitAtAntimeridian, wrapped } from '../geo/antimeridian';
import type { Backing, Feature, FrontEdge, Holder, Story } from '../story/model';
import { once } from '../story/memory/once';
import { stopKey } from '../story/spots';
import { situationOf } from '../story/dates/story-at';
import { eventSlots } from './event-places';
import { frontStrokes } from './front-strokes';
import { labelName } from './labels';
import { legendRows } from './rows';

type Properties = Readonly<Record<string, string | number | boolean>>;

/** The sources of a map that hold what its story has. */
export type StorySource =
  | 'zones'
  | 'fronts'
  | 'front-bands'
  | 'transfers'
  | 'influence'
  | 'routes'
  | 'stops'
  | 'backings'
  | 'arrowheads'
  | 'points'
  | 'event-shapes';

/**
 * What the sources of a story hold. Properties are flat: an id, the row, and what paint and labels need. Computed once for
 * each story: one of several dates is turned to again.
 */
export const storyData = once(dataOf);

function dataOf(story: Story): Readonly<Record<StorySource, FeatureCollection>> {
  const rows = new Map(legendRows(story).flatMap((row) => row.features.map((id) => [id, row])));
  const properties = (feature: Feature): Properties => {
    const row = rows.get(feature.id);
    return {
      id: feature.id,
      row: row?.id ?? '',
      tint: row?.tints[0] ?? 'stone',
      basis: feature.basis,
      ...names(feature),
    };
  };
  const of = <K extends Feature['kind']>(kind: K) =>
    story.features.filter((feature): feature is Extract<Feature, { kind: K }> => feature.kind === kind);
  const shapes = (features: readonly Feature[]) =>
    collection(features.map((feature) => shape(feature.geometry, properties(feature))));
  const sides = ({ front, between: [one, other] }: FrontEdge) => ({
    id: front,
    row: rows.get(one)?.id ?? '',
    other: rows.get(other)?.id ?? '',
  });
  const zones = of('zone');
  const tintOf = (holder: Holder) =>
    (holder.kind === 'actor' && story.actors.find(({ id }) => id === holder.actor)?.tint) || 'stone';
  const points = [...of('place'), ...of('meeting'), ...of('event')].filter((feature) => feature.geometry);

  return {
    zones: shapes(zones),
    fronts: collection(
      [...frontStrokes(story.frontEdges)].map(([edge, stroke]) =>
        shape(stroke, {
          ...sides(edge),
          precision_km: edge.precisionKm,
          px_per_km: pixelsPerKm(edge.geometry),
        }),
      ),
    ),
    'front-bands': collection(
      story.frontEdges.flatMap((edge) =>
        edge.fade.map(({ strength, geometry }, index) => {
          const below = edge.fade[index - 1]?.strength ?? 0;
          // Each lies over those before: this is what it adds to them.
          return shape(geometry, { ...sides(edge), cover: 1 - (1 - strength) / (1 - below) });
        }),
      ),
    ),
    transfers: collection(
      (situationOf(story)?.transfers ?? []).flatMap(({ zones: [, id], from, geometry }) => {
        const zone = zones.find((one) => one.id === id);
        return zone
          ? [
              shape(geometry ?? zone.geometry, {
                ...properties(zone),
                id: `from-${id}`,
                former: tintOf(from),
              }),
            ]
          : [];
      }),
    ),
    influence: collection(
      of('influence').flatMap((area) =>
        area.fade.map(({ strength, geometry }) => shape(geometry, { ...properties(area), strength })),
      ),
    ),
    routes: shapes(of('route')),
    stops: collection(
      of('route').flatMap((route) =>
        route.stops.map((stop) =>
          shape(point(stop.at), { id: stopKey(route, stop), row: route.id, ...names({ name: stop.name }) }),
        ),
      ),
    ),
    backings: collection(
      of('backing').map((backing) =>
        shape(splitAtAntimeridian(backing.geometry), {
          ...properties(backing),
          status: backing.status,
        }),
      ),
    ),
    arrowheads: collection(
      of('backing').map((backing) =>
        shape(point(tip(backing)), { ...properties(backing), bearing: bearing(backing) }),
      ),
    ),
    points: collection(
      points.map((feature) =>
        shape(feature.geometry, {
          ...properties(feature),
          kind: pointKind(feature),
          ...(feature.kind === 'event' && {
            event: feature.event,
            slot: eventSlots(story).get(feature.id) ?? 0,
          }),
        }),
      ),
    ),
    'event-shapes': collection(
      of('event').flatMap((event) => (event.shape ? [shape(event.shape, { id: event.id })] : [])),
    ),
  };
}

/** The `kind` by which layers filter points. */
const pointKind = (feature: Feature): string =>
  feature.kind === 'place' && feature.present ? 'presence' : feature.kind;

function names({ name }: Pick<Feature, 'name'>): Properties {
  return Object.fromEntries(
    Object.entries(name).map(([language, words]) => [`name:${language}`, labelName(words)]),
  );
}

/** Pixels to a kilometre on the ground at zoom 0, where the world is 512 px wide, about the middle of a line. */
function pixelsPerKm({ coordinates }: LineString): number {
  const [, latitude = 0] = coordinates[Math.floor(coordinates.length / 2)] ?? [];
  return 512 / (equatorKm * Math.cos((latitude * Math.PI) / 180));
}

/** Where an arc arrives (degrees). */
export const tip = (backing: Backing) => wrapped(backing.geometry.coordinates.at(-1) as Position);

/** The direction in which an arc arrives, degrees clockwise from north on the Mercator plane. */
export function bearing(backing: Backing): number {
  const [[x0, y0], [x1, y1]] = backing.geometry.coordinates.slice(-2) as [[number, number], [number, number]];
  const stretch = Math.cos((y1 * Math.PI) / 180);
  return (Math.atan2((x1 - x0) * stretch, y1 - y0) * 180) / Math.PI;
}

const point = (coordinates: Position): Point => ({ type: 'Point', coordinates });

function shape(geometry: Geometry | null, properties: Properties): GeoJsonFeature {
  return { type: 'Feature', geometry: geometry as Geometry, properties };
}

export const collection = (features: GeoJsonFeature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
