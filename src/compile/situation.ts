import type { ParsedStory } from '../story/files/parse';
import { wasThere } from '../story/files/meet';
import type { Located } from '../story/files/located-json';
import type { FeaturesFile } from '../story/schema';

/**
 * The story's files as of a situation: the fronts that there were, zones with those who held them, the features that were
 * there, and the claims of who holds what that are of that date. What a situation does not say is as in the one before.
 */
export function inSituation(parsed: ParsedStory, index: number): ParsedStory {
  const { situations } = parsed.story.value;
  const date = situations.at(index)?.date;
  const fronts = frontsIn(situations, index);
  const holders = holdersIn(situations, index);
  const points = pointsIn(situations, index);
  return {
    ...parsed,
    ...(fronts && { fronts: onlyFronts(parsed.fronts, fronts) }),
    claims: holdersSaidAt(parsed.claims, date, parsed.isSouthern),
    features: parsed.features.map((file) => asOf(file, { holders, points }, date, parsed.isSouthern)),
  };
}

type Written = ParsedStory['story']['value']['situations'];
type Holders = NonNullable<Written[number]['holders']>;
type Points = NonNullable<Written[number]['points']>;

/** The ids of the fronts that there were in a situation; undefined for all of them. */
export const frontsIn = (situations: Written, index: number): readonly string[] | undefined =>
  situations.slice(0, index + 1).findLast((one) => one.fronts)?.fronts;

/** By the id of a zone, who held it in a situation, where its own file does not say it. */
export const holdersIn = (situations: Written, index: number): Holders =>
  Object.assign({}, ...situations.slice(0, index + 1).map((one) => one.holders)) as Holders;

/** By the id of a zone, the points in its pieces of ground in a situation, where its own file does not say them. */
export const pointsIn = (situations: Written, index: number): Points =>
  Object.assign({}, ...situations.slice(0, index + 1).map((one) => one.points)) as Points;

const onlyFronts = (file: ParsedStory['fronts'], ids: readonly string[]): ParsedStory['fronts'] => ({
  ...file,
  value: { ...file.value, features: file.value.features.filter(({ id }) => ids.includes(id)) },
});

/** Without the claims of who holds what that are of another time: they say nothing of this date. */
function holdersSaidAt(
  file: ParsedStory['claims'],
  date: string | undefined,
  isSouthern: boolean | undefined,
): ParsedStory['claims'] {
  const claims = file.value.claims.filter(
    ({ kind, valid }) => kind !== 'controls' || wasThere(valid, date, isSouthern),
  );
  return claims.length === file.value.claims.length ? file : { ...file, value: { ...file.value, claims } };
}

/** A file in which nothing is another stays the very same. */
function asOf(
  file: Located<FeaturesFile>,
  { holders, points }: { readonly holders: Holders; readonly points: Points },
  date: string | undefined,
  isSouthern: boolean | undefined,
): Located<FeaturesFile> {
  const features = file.value.features
    .filter(({ properties: { valid } }) => wasThere(valid, date, isSouthern))
    .map((feature) => {
      const { id, properties } = feature;
      const [held, coordinates] = [holders[id], points[id]];
      if (properties.kind !== 'zone' || !(held ?? coordinates)) return feature;
      return {
        ...feature,
        ...(coordinates && { geometry: { type: 'MultiPoint' as const, coordinates } }),
        properties: { ...properties, ...held },
      };
    });
  const isSame =
    features.length === file.value.features.length &&
    features.every((feature, index) => feature === file.value.features[index]);
  return isSame ? file : { ...file, value: { ...file.value, features } };
}
