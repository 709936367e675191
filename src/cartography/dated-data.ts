import type { Feature, FeatureCollection } from 'geojson';
import { once } from '../story/memory/once';
import { sameValue } from '../story/memory/same-parts';
import type { Story } from '../story/model';
import { collection, type StorySource, storyData } from './story-data';

/** What the sources of a map hold for all dates of its story, so that it turns to a date without new data. */
export interface DatedData {
  /** By source; each feature once, however many dates it is the same as of, with a `key` of its own. */
  readonly data: Readonly<Record<StorySource, FeatureCollection>>;
  /** By source, the keys of the features that a story as of one of the dates has. */
  keysIn(story: Story): ReadonlyMap<StorySource, ReadonlySet<string>>;
  /** The keys in a source of what has an id as of any of the dates. */
  keysOf(source: StorySource, id: string): readonly string[];
}

/** Of the story as of each of several dates. */
export const datedData = once((dates: readonly Story[]): DatedData => {
  const each = dates.map(storyData);
  const sources = Object.keys(each[0] ?? {}) as StorySource[];
  const merged = new Map(sources.map((source) => [source, merge(each.map((data) => data[source]))]));
  return {
    data: bySource(sources, (source) => merged.get(source)?.all ?? []),
    keysIn: once(
      (story) =>
        new Map(
          sources.map((source) => {
            const keys = storyData(story)[source].features.flatMap(
              (one) => merged.get(source)?.keyOf(one) ?? [],
            );
            return [source, new Set(keys)];
          }),
        ),
    ),
    keysOf: (source, id) => merged.get(source)?.keysOf(id) ?? [],
  };
});

function merge(collections: readonly FeatureCollection[]) {
  const byId = new Map<string, { readonly key: string; readonly feature: Feature }[]>();
  const known = (feature: Feature) => byId.get(idOf(feature))?.find((one) => isSame(one.feature, feature));
  for (const feature of collections.flatMap(({ features }) => features)) {
    if (known(feature)) continue;
    const id = idOf(feature);
    const before = byId.get(id) ?? [];
    byId.set(id, [...before, { key: before.length === 0 ? id : `${id} ${before.length}`, feature }]);
  }
  return {
    all: [...byId.values()].flat().map(({ key, feature }) => ({
      ...feature,
      properties: { ...feature.properties, key },
    })),
    keyOf: (feature: Feature) => known(feature)?.key,
    keysOf: (id: string) => (byId.get(id) ?? []).map(({ key }) => key),
  };
}

const idOf = ({ properties }: Feature) => String(properties?.['id']);

const isSame = (one: Feature, other: Feature) =>
  one === other ||
  (sameValue(one.properties, other.properties) &&
    (one.geometry === other.geometry || sameValue(one.geometry, other.geometry)));

const bySource = (sources: readonly StorySource[], featuresOf: (source: StorySource) => Feature[]) =>
  Object.fromEntries(sources.map((source) => [source, collection(featuresOf(source))])) as DatedData['data'];

/**
 * The data of a story's map. Where it holds several dates, each feature says whether it is `here`, as of the date of
 * `story`; that holds until the map is told another.
 */
export function dataHere(dates: readonly Story[] | undefined, story: Story): DatedData['data'] {
  if (!dates) return storyData(story);
  const { data, keysIn } = datedData(dates);
  const keys = keysIn(story);
  return bySource([...keys.keys()], (source) =>
    data[source].features.map(({ properties, ...feature }) => {
      const here = keys.get(source)?.has(String(properties?.['key'])) ?? false;
      return { ...feature, properties: { ...properties, here } };
    }),
  );
}
