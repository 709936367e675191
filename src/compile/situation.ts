import type { ParsedStory } from '../story/files/parse';
import type { Located } from '../story/files/located-json';
import type { FeaturesFile } from '../story/schema';

/** The story's files as of its situation: the fronts that there were, and zones with those who held them. */
export function inSituation(parsed: ParsedStory): ParsedStory {
  const [situation] = parsed.story.value.situations;
  if (!situation) return parsed;
  const { fronts, holders } = situation;
  return {
    ...parsed,
    ...(fronts && { fronts: onlyFronts(parsed.fronts, fronts) }),
    ...(holders && { features: parsed.features.map((file) => heldBy(file, holders)) }),
  };
}

type Situation = ParsedStory['story']['value']['situations'][number];

const onlyFronts = (file: ParsedStory['fronts'], ids: readonly string[]): ParsedStory['fronts'] => ({
  ...file,
  value: { ...file.value, features: file.value.features.filter(({ id }) => ids.includes(id)) },
});

const heldBy = (
  file: Located<FeaturesFile>,
  holders: NonNullable<Situation['holders']>,
): Located<FeaturesFile> => ({
  ...file,
  value: {
    ...file.value,
    features: file.value.features.map((feature) => {
      const { id, properties } = feature;
      const held = holders[id];
      return held && properties.kind === 'zone'
        ? { ...feature, properties: { ...properties, ...held } }
        : feature;
    }),
  },
});
