import { expect, test } from 'vitest';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { crowds } from './crowds';
import { outcomeOf } from './outcome';

const outcomes = (count: number) =>
  crowds.map((crowd) =>
    outcomeOf({ kind: 'crowds', territories: fixtureTerritories, files: () => crowd(fixtureFolder, count) }),
  );

test('a crowd that a story could have compiles or is refused for what it is', { timeout: 300_000 }, () => {
  expect(outcomes(60)).not.toContainEqual(expect.objectContaining({ kind: 'defect' }));
});

test('no crowd of thousands is worked on without end', { timeout: 300_000 }, () => {
  expect(new Set(outcomes(6000).map(({ kind }) => kind))).toEqual(new Set(['refused']));
});
