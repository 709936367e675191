import type { Feature as GeoJsonFeature, FeatureCollection, Geometry } from 'geojson';
import geojson from 'geojson';
import type { Feature, Story } from '../story/model';

/** The package's only function; the types under its name are of the format, not of the package. */
const { parse } = geojson as unknown as {
  parse(row: object, columns: { GeoJSON: string }): GeoJsonFeature;
};

/** The story's features as RFC 7946 GeoJSON, each with an `id` and flat properties. */
export function publishFeatures(story: Story): FeatureCollection<Geometry | null> {
  // In the first translation, however many there are; without one, in the source's own language.
  const language = story.languages[1] ?? story.languages[0] ?? '';
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const rows = story.features.map((feature) => ({
    geometry: feature.geometry,
    id: feature.id,
    kind: feature.kind,
    basis: feature.basis,
    ...Object.fromEntries(Object.entries(feature.name).map(([language, name]) => [`name:${language}`, name])),
    actors: actorsOf(feature),
    ...(feature.kind === 'zone' && { holder: feature.holder }),
    claims: feature.claims,
    as_of: feature.outline.asOf,
    precision_km: feature.outline.precisionKm,
    method: feature.outline.method,
    source: sources.get(feature.outline.source)?.name[language],
  }));
  const features = rows.map(({ id, geometry, ...properties }) => ({
    ...(geometry
      ? parse({ geometry, ...properties }, { GeoJSON: 'geometry' })
      : { type: 'Feature' as const, geometry: null, properties }),
    id,
  }));
  return { type: 'FeatureCollection', features } as FeatureCollection<Geometry | null>;
}

/** The ids of the actors that a feature is about. */
function actorsOf(feature: Feature): readonly string[] {
  switch (feature.kind) {
    case 'zone':
      return feature.actors.length > 0 ? feature.actors : [feature.holder];
    case 'meeting':
      return feature.actors;
    case 'influence':
      return [feature.actor];
    case 'backing':
      return [feature.backer, feature.backed];
    case 'place':
    case 'route':
      return [];
    default:
      return feature satisfies never;
  }
}
