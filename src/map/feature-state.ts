import type { MapLibreMap } from 'maplibre-gl';
import type { EvidenceIndex } from '../story/evidence';
import type { Feature } from '../story/model';

/** The sources in which the features of a kind are drawn. */
const sourcesOf: Readonly<Record<Feature['kind'], readonly string[]>> = {
  place: ['points'],
  meeting: ['points'],
  zone: ['zones'],
  influence: ['influence'],
  route: ['routes'],
  backing: ['backings', 'arrowheads'],
};

/** What the paint asks for, by key: `chosen`, `pointed`, and `voice` for what an account says or implies. */
export type StateValues = ReadonlyMap<string, boolean | string>;

/** Sets the state of features under a key, by id, and removes it from all others that had it. */
export function applyState(
  map: MapLibreMap,
  { featureById }: EvidenceIndex,
  key: 'chosen' | 'pointed' | 'voice',
  before: StateValues,
  after: StateValues,
): void {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) === after.get(id)) continue;
    const feature = featureById.get(id);
    for (const source of feature ? sourcesOf[feature.kind] : []) {
      map.setFeatureState({ source, id }, { [key]: after.get(id) ?? false });
    }
  }
}
