import type { MapLibreMap } from 'maplibre-gl';
import { datedData } from '../cartography/dated-data';
import type { StorySource } from '../cartography/story-data';
import type { EvidenceIndex } from '../story/evidence';
import type { Feature, Story } from '../story/model';

/** The sources in which the features of a kind are drawn. */
const sourcesOf: Readonly<Record<Feature['kind'], readonly StorySource[]>> = {
  place: ['points'],
  meeting: ['points'],
  event: ['points'],
  zone: ['zones'],
  influence: ['influence'],
  route: ['routes'],
  backing: ['backings', 'arrowheads'],
};

/** Only a story whose table has lines or areas has a source for them. */
const sourcesFor = (feature: Feature): readonly StorySource[] =>
  feature.kind === 'event' && feature.shape ? [...sourcesOf.event, 'event-shapes'] : sourcesOf[feature.kind];

/** The state of features by their ids, as the paint asks for it. */
export type StateValues = ReadonlyMap<string, boolean | string>;

/** The same, each source of the map for itself. */
export type SourceStates = ReadonlyMap<string, SourceState>;

interface SourceState {
  readonly source: string;
  readonly id: string;
  readonly value: boolean | string;
}

/**
 * Where the features that have a state are drawn.
 * @param dates the story as of each of its dates, where the map holds them all: the state is of all that a feature is
 */
export function inSources(
  states: StateValues,
  { featureById }: EvidenceIndex,
  dates: readonly Story[] | undefined,
): SourceStates {
  const found = new Map<string, SourceState>();
  for (const [feature, value] of states) {
    const known = featureById.get(feature);
    for (const source of known ? sourcesFor(known) : []) {
      const keys = dates ? datedData(dates).keysOf(source, feature) : [feature];
      for (const id of keys) found.set(`${source}/${id}`, { source, id, value });
    }
  }
  return found;
}

/**
 * Tells the map the state of features under a key: `chosen`, `pointed`, or `voice` for what an account says or implies.
 * Those that had one before and have none now lose it, also where the story has them no more: they may come back.
 */
export function applyState(
  map: MapLibreMap,
  key: 'chosen' | 'pointed' | 'voice',
  before: SourceStates,
  after: SourceStates,
): void {
  for (const [place, { source, id }] of new Map([...before, ...after])) {
    const value = after.get(place)?.value ?? false;
    if (before.get(place)?.value !== value) map.setFeatureState({ source, id }, { [key]: value });
  }
}
