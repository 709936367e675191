import type { ParsedStory } from '../story/files/parse';
import { daysOf } from '../story/files/edtf';
import type { Located } from '../story/files/located-json';
import type { FeaturesFile } from '../story/schema';

/**
 * The story's files as of a situation: the fronts that there were, zones with those who held them, and the features that
 * were there. What a situation does not say is as in the one before.
 */
export function inSituation(parsed: ParsedStory, index: number): ParsedStory {
  const until = parsed.story.value.situations.slice(0, index + 1);
  const date = until.at(-1)?.date;
  const fronts = until.findLast((one) => one.fronts)?.fronts;
  const holders = Object.assign({}, ...until.map((one) => one.holders)) as Holders;
  return {
    ...parsed,
    ...(fronts && { fronts: onlyFronts(parsed.fronts, fronts) }),
    features: parsed.features.map((file) => asOf(file, holders, date, parsed.isSouthern)),
  };
}

type Holders = NonNullable<ParsedStory['story']['value']['situations'][number]['holders']>;

const onlyFronts = (file: ParsedStory['fronts'], ids: readonly string[]): ParsedStory['fronts'] => ({
  ...file,
  value: { ...file.value, features: file.value.features.filter(({ id }) => ids.includes(id)) },
});

/** A file in which nothing is another stays the very same. */
function asOf(
  file: Located<FeaturesFile>,
  holders: Holders,
  date: string | undefined,
  isSouthern: boolean | undefined,
): Located<FeaturesFile> {
  const features = file.value.features
    .filter(({ properties: { valid } }) => !valid || !date || meet(valid, date, isSouthern))
    .map((feature) => {
      const { id, properties } = feature;
      const held = holders[id];
      return held && properties.kind === 'zone'
        ? { ...feature, properties: { ...properties, ...held } }
        : feature;
    });
  const isSame =
    features.length === file.value.features.length &&
    features.every((feature, index) => feature === file.value.features[index]);
  return isSame ? file : { ...file, value: { ...file.value, features } };
}

/** Whether two dates of EDTF have a day in common. What is no date is taken for any. */
function meet(one: string, other: string, isSouthern: boolean | undefined): boolean {
  try {
    const [a, b] = [daysOf(one, isSouthern), daysOf(other, isSouthern)];
    return (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
  } catch {
    return true;
  }
}
