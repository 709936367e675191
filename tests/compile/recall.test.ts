import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { compileFiles } from '../../src/compile/compile-files';
import type { StoryFolder } from '../../src/story/files/parse';
import { createMemory } from '../../src/story/memory/recall';
import { withFile } from '../support/edits';
import { runs } from '../support/extent';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { slots } from '../support/slots';
import { folder, territories } from '../support/stories';

const jsonNames = [...fixtureFolder.files.keys()].filter((name) => name.endsWith('json'));
const textOf = ({ files }: StoryFolder, name: string) => files.get(name) as string;
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
function edited(from: StoryFolder, name: string, at: number, other: number): StoryFolder {
  const value = JSON.parse(textOf(from, name));
  const all = slots(value);
  const [holder, key] = all[Math.floor(at * all.length)] as (typeof all)[0];
  const same = pool.filter((candidate) => typeof candidate === typeof holder[key]);
  holder[key] = same[Math.floor(other * same.length)];
  return withFile(from, name, JSON.stringify(value, null, 2));
}

test('a story that is compiled with a memory of what it was is the same', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
      const recall = createMemory();
      let last = fixtureFolder;
      for (const { name, at, other, isBack } of steps) {
        const now = edited(last, name, at, other);
        expect(compileStory(now, fixtureTerritories, recall)).toEqual(compileStory(now, fixtureTerritories));
        if (!isBack) last = now;
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

test('where what is known of one front changes, the fades of the others are the very same, and so is what follows from other zones', () => {
  const recall = createMemory();
  const before = compileStory(folder, territories, recall).story;
  const name = 'fronts.geojson';
  const value = JSON.parse(textOf(folder, name));
  const [moved] = value.features;
  moved.properties.precisionKm += 1;
  const after = compileStory(withFile(folder, name, JSON.stringify(value)), territories, recall).story;
  const fades = (story: typeof before, isMoved: boolean) =>
    story?.frontEdges.filter(({ front }) => (front === moved.id) === isMoved).map(({ fade }) => fade) ?? [];
  expect(fades(after, false).length).toBeGreaterThan(0);
  expect(fades(after, false).every((fade, index) => fade === fades(before, false)[index])).toBe(true);
  expect(fades(after, true)).not.toEqual(fades(before, true));
  const rooms = (story: typeof before) =>
    story?.features.flatMap((feature) => (feature.kind === 'zone' ? [feature.rooms] : [])) ?? [];
  expect(rooms(after).every((one, index) => one === rooms(before)[index])).toBe(true);
});

test('a story that is not drawn is the same but for its fades and its diagram, and has the same problems', () => {
  const { story, problems } = compileStory(fixtureFolder, fixtureTerritories);
  const undrawn = compileFiles(fixtureFolder, fixtureTerritories, createMemory(), undefined);
  expect(undrawn.problems).toEqual(problems);
  expect(undrawn.story).toEqual({
    ...story,
    features: story?.features.map((one) => (one.kind === 'influence' ? { ...one, fade: [] } : one)),
    frontEdges: story?.frontEdges.map((edge) => ({ ...edge, fade: [] })),
    relations: { width: 0, height: 0, boxWidth: 0, nodes: [], relations: [] },
  });
  expect(story?.relations.relations.length).toBeGreaterThan(0);
});
