import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import { createMemory } from '../../src/story/memory/recall';
import { withFile } from '../support/edits';
import { runs } from '../support/extent';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { slots } from '../support/slots';

const jsonNames = [...fixtureFolder.files.keys()].filter((name) => name.endsWith('json'));
const textOf = (folder: StoryFolder, name: string) => folder.files.get(name) as string;
const pool = jsonNames.flatMap((name) =>
  slots(JSON.parse(textOf(fixtureFolder, name))).map(([holder, key]) => holder[key]),
);

/** A share of a whole below 1. */
const share = fc.integer({ min: 0, max: 99_999 }).map((part) => part / 100_000);
const step = fc.record({
  name: fc.constantFrom(...jsonNames),
  at: share,
  other: share,
  isBack: fc.boolean(),
});

/** The folder with another value of the same kind in the place of one. */
function edited(folder: StoryFolder, name: string, at: number, other: number): StoryFolder {
  const value = JSON.parse(textOf(folder, name));
  const all = slots(value);
  const [holder, key] = all[Math.floor(at * all.length)] as (typeof all)[0];
  const same = pool.filter((candidate) => typeof candidate === typeof holder[key]);
  holder[key] = same[Math.floor(other * same.length)];
  return withFile(folder, name, JSON.stringify(value, null, 2));
}

test('a story that is compiled with a memory of what it was is the same', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      const recall = createMemory();
      let folder = fixtureFolder;
      for (const { name, at, other, isBack } of steps) {
        const now = edited(folder, name, at, other);
        expect(compileStory(now, fixtureTerritories, recall)).toEqual(compileStory(now, fixtureTerritories));
        if (!isBack) folder = now;
      }
    }),
    { seed: 20261127, numRuns: runs(16) },
  );
});

test('what follows from parts that stayed is the very same', () => {
  const recall = createMemory();
  const before = compileStory(fixtureFolder, fixtureTerritories, recall);
  const name = 'claims.json';
  const value = JSON.parse(textOf(fixtureFolder, name));
  value.claims[0].statement = { ...value.claims[0].statement, tr: 'Başka.' };
  const after = compileStory(
    withFile(fixtureFolder, name, JSON.stringify(value)),
    fixtureTerritories,
    recall,
  );
  expect(after.story?.claims).not.toEqual(before.story?.claims);
  expect(after.story?.frontEdges).toBe(before.story?.frontEdges);
  const zones = [before, after].map(({ story }) =>
    story?.features.flatMap((feature) => (feature.kind === 'zone' ? [feature.rooms] : [])),
  );
  expect(zones[0]?.length).toBeGreaterThan(0);
  expect(zones[1]?.every((rooms, index) => rooms === zones[0]?.[index])).toBe(true);
});
