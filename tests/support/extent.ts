/** How much is tested: by `npm test` what finds most faults in a few minutes, by `npm test -- --all` everything. */
export const isQuick = process.env['TESTS'] === 'quick';

/** How many random inputs a property is tried with: a few in the quick run. */
export const runs = (all: number): number => (isQuick ? Math.ceil(all / 8) : all);

/** Every nth of many alike in the quick run, all of them in the other. */
export const sample = <T>(all: readonly T[], nth: number): readonly T[] =>
  isQuick ? all.filter((_, index) => index % nth === 0) : all;

/** Marks a browser test that the quick run leaves out. */
export const wholeRunOnly = { tag: '@whole' };
