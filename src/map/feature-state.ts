import type { MapLibreMap } from 'maplibre-gl';
import type { EvidenceIndex } from '../story/evidence';
import type { Feature } from '../story/model';

/** The sources in which the features of a kind are drawn. */
const sourcesOf: Readonly<Record<Feature['kind'], readonly string[]>> = {
  place: ['points'],
  meeting: ['points'],
  zone: ['zones', 'zone-labels'],
  influence: ['influence', 'zone-labels'],
  route: ['routes'],
  backing: ['backings', 'arrowheads'],
};

/** Tells the map which features are lit: `key` is the state that the paint asks for. */
export function applyState(
  map: MapLibreMap,
  { featureById }: EvidenceIndex,
  key: 'chosen' | 'pointed',
  before: readonly string[],
  after: readonly string[],
): void {
  const set = (id: string, isOn: boolean) => {
    const feature = featureById.get(id);
    for (const source of feature ? sourcesOf[feature.kind] : []) {
      map.setFeatureState({ source, id }, { [key]: isOn });
    }
  };
  for (const id of before) if (!after.includes(id)) set(id, false);
  for (const id of after) set(id, true);
}
