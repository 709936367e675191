/** How much is tested: by `npm test` what finds most faults soon, by `npm test -- --all` every test there is. */
export const isQuick = process.env['TESTS'] === 'quick';

/** Whether each case of a test is tried, as where one file is run by itself; else `--all` tries some of many alike. */
export const isEachCase = process.env['TESTS'] === undefined;

/** How many random inputs a property is tried with: a few in the quick run. */
export const runs = (all: number): number => (isQuick ? Math.ceil(all / 8) : all);

/** Every nth of many alike in the quick run and in Firefox, every so many by `--all`, and otherwise all of them. */
export function sample<T>(all: readonly T[], nth: number, browserName?: string, nthOfAll = 1): readonly T[] {
  const step = isQuick || browserName === 'firefox' ? nth : isEachCase ? 1 : nthOfAll;
  return all.filter((_, index) => index % step === 0);
}

/** The day of the whole run, in days since 1970. Its workers inherit it: a run that goes past midnight keeps its tests. */
const day = Number((process.env['TEST_DAY'] ??= String(Math.floor(Date.now() / 86_400_000))));

/** As `sample`, but by `--all` others each day, so that all have their turn. */
export function inTurn<T>(all: readonly T[], nth: number, nthOfAll: number): readonly T[] {
  if (isQuick || isEachCase) return sample(all, nth);
  return all.filter((_, index) => (index + day) % nthOfAll === 0);
}

/** Each of one list with each of another; but where not each case is tried, each of both with some of the other. */
export function paired<A, B>(one: readonly A[], other: readonly B[]): readonly (readonly [A, B])[] {
  if (isEachCase) return one.flatMap((a) => other.map((b) => [a, b] as const));
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
    one[index % one.length] as A,
    other[index % other.length] as B,
  ]);
}

/** Marks a browser test that the quick run leaves out. */
export const wholeRunOnly = { tag: '@whole' };

const EVERY_ENGINE = '@engines';

/** Marks a browser test of a main way through the page, which runs in Firefox too. */
export const everyEngine = { tag: EVERY_ENGINE };

/** The same where one case of many alike is enough for Firefox. */
export const everyEngineIf = (isOne: boolean): { tag?: string } => (isOne ? everyEngine : {});

/** Marks a browser test that the quick run leaves out, and that runs in Firefox too. */
export const wholeRunInEveryEngine = { tag: [wholeRunOnly.tag, EVERY_ENGINE] };
