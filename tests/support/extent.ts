/** How much is tested: by `npm test` what finds most faults in a few minutes, by `npm test -- --all` everything. */
export const isQuick = process.env['TESTS'] === 'quick';

/** How many random inputs a property is tried with: a few in the quick run. */
export const runs = (all: number): number => (isQuick ? Math.ceil(all / 8) : all);

/** Every nth of many alike in the quick run and in Firefox; otherwise all of them, or every so many. */
export function sample<T>(
  all: readonly T[],
  nth: number,
  browserName?: string,
  nthOfWhole = 1,
): readonly T[] {
  const step = isQuick || browserName === 'firefox' ? nth : nthOfWhole;
  return all.filter((_, index) => index % step === 0);
}

/** In the quick run as `sample`; otherwise every so many, others each day, so that all have their turn. */
export function inTurn<T>(all: readonly T[], nth: number, nthOfWhole: number): readonly T[] {
  const day = Math.floor(Date.now() / 86_400_000);
  return isQuick ? sample(all, nth) : all.filter((_, index) => (index + day) % nthOfWhole === 0);
}

/** Of two lists, each of one beside some of the other: no case of either is left out, and most pairs are. */
export const paired = <A, B>(one: readonly A[], other: readonly B[]): readonly (readonly [A, B])[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
    one[index % one.length] as A,
    other[index % other.length] as B,
  ]);

/** Marks a browser test that the quick run leaves out. */
export const wholeRunOnly = { tag: '@whole' };

const EVERY_ENGINE = '@engines';

/** Marks a browser test of a main way through the page, which runs in Firefox too. */
export const everyEngine = { tag: EVERY_ENGINE };

/** The same where one case of many alike is enough for Firefox. */
export const everyEngineIf = (isOne: boolean): { tag?: string } => (isOne ? everyEngine : {});

/** Marks a browser test that the quick run leaves out, and that runs in Firefox too. */
export const wholeRunInEveryEngine = { tag: [wholeRunOnly.tag, EVERY_ENGINE] };
