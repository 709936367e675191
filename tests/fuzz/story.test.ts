import { expect, test } from 'vitest';
import { mutantAt, mutationKinds } from './mutant';
import { runs } from '../support/extent';
import { outcomeOf } from './outcome';

const seed = 20310301;
const count = runs(250);

// A hang is what the limit of time is for; a mutant takes some tens of milliseconds.
test('whatever is done to a story, it compiles or says clearly why not', { timeout: 300_000 }, () => {
  const seen: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const mutant = mutantAt(seed, index);
    const outcome = outcomeOf(mutant);
    expect(outcome, `mutant ${index}, ${mutant.kind}`).not.toMatchObject({ kind: 'defect' });
    for (const what of [mutant.kind, outcome.kind]) seen[what] = (seen[what] ?? 0) + 1;
  }
  expect(seen.compiled).toBeGreaterThan(count / 8);
  expect(seen.refused).toBeGreaterThan(count / 3);
  expect(mutationKinds.filter((kind) => !seen[kind])).toEqual([]);
});

test('the same seed and number give the same mutant', () => {
  const files = () => [...mutantAt(7, 42).files().files];
  expect(files()).toEqual(files());
});
