/** How much is tested: by `npm test` what finds most faults in a few minutes, by `npm test -- --all` everything. */
export const isQuick = process.env['TESTS'] === 'quick';

/** How many random inputs a property is tried with: a few in the quick run. */
export const runs = (all: number): number => (isQuick ? Math.ceil(all / 8) : all);

/** Every nth of many alike in the quick run and in Firefox, all of them otherwise. */
export const sample = <T>(all: readonly T[], nth: number, browserName?: string): readonly T[] =>
  isQuick || browserName === 'firefox' ? all.filter((_, index) => index % nth === 0) : all;

/** Marks a browser test that the quick run leaves out. */
export const wholeRunOnly = { tag: '@whole' };

const EVERY_ENGINE = '@engines';

/** Marks a browser test of a main way through the page, which runs in Firefox too. */
export const everyEngine = { tag: EVERY_ENGINE };

/** The same where one case of many alike is enough for Firefox. */
export const everyEngineIf = (isOne: boolean): { tag?: string } => (isOne ? everyEngine : {});

/** Marks a browser test that the quick run leaves out, and that runs in Firefox too. */
export const wholeRunInEveryEngine = { tag: [wholeRunOnly.tag, EVERY_ENGINE] };
