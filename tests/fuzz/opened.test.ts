import { expect, test } from 'vitest';
import { isQuick, runs } from '../support/extent';
import { openedAt, openedKinds } from './opened/mutant';
import { openedOutcome } from './opened/outcome';

/** The day, as a number: every whole run tries others. A defect is named with it, and can be made again. */
const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

for (const seed of isQuick ? [20310301] : [20310301, today]) {
  test(`whatever is done to a file, it is read or refused with a reason (seed ${seed})`, {
    timeout: 300_000,
  }, async () => {
    const seen: Record<string, number> = {};
    const count = runs(1600);
    for (let index = 0; index < count; index++) {
      const mutant = openedAt(seed, index);
      const outcome = await openedOutcome(mutant);
      expect(outcome, `mutant ${index} of seed ${seed}, ${mutant.kind}, ${mutant.name}`).not.toMatchObject({
        kind: 'defect',
      });
      for (const what of [mutant.kind, mutant.name, outcome.kind]) seen[what] = (seen[what] ?? 0) + 1;
    }
    expect(seen['compiled']).toBeGreaterThan(count / 8);
    expect(seen['refused']).toBeGreaterThan(count / 8);
    expect(openedKinds.filter((kind) => !seen[kind])).toEqual([]);
  });
}
