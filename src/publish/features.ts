import type { Feature as GeoJsonFeature, FeatureCollection, Geometry } from 'geojson';
import geojson from 'geojson';
import { splitAtAntimeridian, wrapped } from '../geo/antimeridian';
import { splitAreaAtAntimeridian } from '../geo/split-area';
import { actorsOf } from '../story/actors-of';
import { indexEvidence } from '../story/evidence';
import type { Feature, Holder, Story } from '../story/model';
import { versionsOf } from '../story/dates/versions';

/** The package's only function; `@types/geojson` describes the format, not the package. */
const library = geojson as unknown as {
  parse(row: object, columns: { GeoJSON: string }): GeoJsonFeature;
};

/**
 * The story's features as RFC 7946 GeoJSON, each with an `id` and flat properties. One that is not the same as of all of
 * the story's dates is there once for each way that it is, with these dates as `at`; the later ones have the first of
 * them after their id.
 */
export function publishFeatures(story: Story): FeatureCollection<Geometry | null> {
  // Of the first translation, or of the source where there is none.
  const language = story.languages[1] ?? story.languages[0] ?? '';
  const { sourceById } = indexEvidence(story);
  const known = new Set<string>();
  const rows = versionsOf(story).map(({ feature, at }) => ({
    geometry: feature.geometry && split(feature.geometry),
    id: idOf(feature, at, known),
    kind: feature.kind,
    basis: feature.basis,
    ...Object.fromEntries(Object.entries(feature.name).map(([code, name]) => [`name:${code}`, name])),
    actors: actorsOf(feature),
    ...(feature.kind === 'zone' && { holder: publishedHolder(feature.holder) }),
    ...(feature.kind === 'backing' && {
      status: feature.status,
      ...(feature.support.length > 0 && { support: feature.support }),
    }),
    ...(feature.kind === 'event' && { event: feature.event, date: feature.date }),
    claims: feature.claims,
    as_of: feature.outline.asOf,
    precision_km: feature.outline.precisionKm,
    method: feature.outline.method,
    source: sourceById.get(feature.outline.source)?.name[language],
    ...(at && { at }),
  }));
  const features = rows.map(({ id, geometry, ...properties }) => ({
    ...(geometry
      ? library.parse({ geometry, ...properties }, { GeoJSON: 'geometry' })
      : { type: 'Feature' as const, geometry: null, properties }),
    id,
  }));
  return { type: 'FeatureCollection', features } as FeatureCollection<Geometry | null>;
}

/** The first of a feature's versions has its own id, each other one with the date from which it is so. */
function idOf({ id }: Feature, at: readonly string[] | undefined, known: Set<string>): string {
  const own = known.has(id) ? `${id}@${at?.[0]}` : id;
  known.add(id);
  return own;
}

/** Cut at the antimeridian, with longitudes from -180 to 180 (RFC 7946, 3.1.9). */
function split(geometry: NonNullable<Feature['geometry']>): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: wrapped(geometry.coordinates) };
    case 'LineString':
      return splitAtAntimeridian(geometry);
    default:
      return splitAreaAtAntimeridian(geometry);
  }
}

/** An actor's id, "mixed" or "contested". */
export const publishedHolder = (holder: Holder) => (holder.kind === 'actor' ? holder.actor : holder.kind);
