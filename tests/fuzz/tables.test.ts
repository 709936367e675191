import { expect, test } from 'vitest';
import { runs } from '../support/extent';
import { tableAt, tableKinds } from './tables/mutant';
import { tableOutcome } from './tables/outcome';

const seed = 20310301;
const count = runs(400);

test('whatever is done to a table of events, each row is reached or it is told what is wrong', {
  timeout: 300_000,
}, async () => {
  const seen: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const mutant = tableAt(seed, index);
    const outcome = await tableOutcome(mutant);
    expect(outcome, `mutant ${index}, ${mutant.kind}`).not.toMatchObject({ kind: 'defect' });
    for (const what of [mutant.kind, outcome.kind]) seen[what] = (seen[what] ?? 0) + 1;
  }
  expect(seen['compiled']).toBeGreaterThan(count / 8);
  expect(seen['refused']).toBeGreaterThan(count / 3);
  expect(tableKinds.filter((kind) => !seen[kind])).toEqual([]);
});
