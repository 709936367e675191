import type { ParsedStory } from '../story/files/parse';
import { daysOf } from '../story/files/edtf';
import type { Located } from '../story/files/located-json';
import type { FeaturesFile } from '../story/schema';

/**
 * The story's files as of a situation: the fronts that there were, zones with those who held them, and the features that
 * were there. What a situation does not say is as in the one before.
 */
export function inSituation(parsed: ParsedStory, index: number): ParsedStory {
  const { situations } = parsed.story.value;
  const date = situations.at(index)?.date;
  const fronts = frontsIn(situations, index);
  const holders = holdersIn(situations, index);
  return {
    ...parsed,
    ...(fronts && { fronts: onlyFronts(parsed.fronts, fronts) }),
    features: parsed.features.map((file) => asOf(file, holders, date, parsed.isSouthern)),
  };
}

type Written = ParsedStory['story']['value']['situations'];
type Holders = NonNullable<Written[number]['holders']>;

/** The ids of the fronts that there were in a situation; undefined for all of them. */
export const frontsIn = (situations: Written, index: number): readonly string[] | undefined =>
  situations.slice(0, index + 1).findLast((one) => one.fronts)?.fronts;

/** By the id of a zone, who held it in a situation, where its own file does not say it. */
export const holdersIn = (situations: Written, index: number): Holders =>
  Object.assign({}, ...situations.slice(0, index + 1).map((one) => one.holders)) as Holders;

/** Whether something was there at a date, by when it is said to have been: what says nothing always was. */
export const wasThere = (
  valid: string | undefined,
  date: string | undefined,
  isSouthern?: boolean,
): boolean => !valid || !date || meet(valid, date, isSouthern);

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
    .filter(({ properties: { valid } }) => wasThere(valid, date, isSouthern))
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
