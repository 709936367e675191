import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONFeatureDiff, GeoJSONSourceDiff } from 'maplibre-gl';

/**
 * What makes one collection of another, for the engine, which then sends its worker and cuts anew only that. Features go
 * by the property "id".
 * @returns nothing where a diff cannot say it: ids that come twice, or another order, which the engine draws in
 */
export function dataDiff(before: FeatureCollection, after: FeatureCollection): GeoJSONSourceDiff | undefined {
  const [old, now] = [byId(before), byId(after)];
  if (!old || !now) return undefined;
  const kept = [...old.keys()].filter((id) => now.has(id));
  if (kept.some((id, place) => id !== [...now.keys()][place])) return undefined;
  return {
    remove: [...old.keys()].filter((id) => !now.has(id)),
    add: [...now].flatMap(([id, feature]) => (old.has(id) ? [] : [feature])),
    update: kept.flatMap((id) => changesOf(id, old.get(id) as Feature, now.get(id) as Feature) ?? []),
  };
}

function byId({ features }: FeatureCollection): ReadonlyMap<string, Feature> | undefined {
  const found = new Map(features.map((feature) => [String(feature.properties?.['id']), feature]));
  return found.size === features.length ? found : undefined;
}

function changesOf(id: string, before: Feature, after: Feature): GeoJSONFeatureDiff | undefined {
  const isMoved = before.geometry !== after.geometry;
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const removed = Object.keys(old).filter((key) => !(key in now));
  const written = Object.entries(now).filter(([key, value]) => old[key] !== value);
  if (!isMoved && removed.length === 0 && written.length === 0) return undefined;
  return {
    id,
    ...(isMoved && { newGeometry: after.geometry }),
    removeProperties: removed,
    addOrUpdateProperties: written.map(([key, value]) => ({ key, value: value as unknown })),
  };
}
