import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Territories, compileStory } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import { danglingIn } from '../support/dangling';
import { isQuick, runs, sample } from '../support/extent';
import { withFile } from '../support/edits';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { slots } from '../support/slots';
import { territories, folder as firstFolder } from '../support/stories';

/** Hundreds of stories are compiled, on a machine that may be busy. */
const patient = { timeout: 120_000 };
const isJson = (name: string) => name.endsWith('json');

/** Compiles as far as it goes: gives whether something is shown. */
function isShown(folder: StoryFolder, shapes: Territories, what: string): boolean {
  const { story, problems } = compileStory(folder, shapes);
  if (story) expect(danglingIn(story), what).toEqual([]);
  else expect(problems, what).not.toEqual([]);
  return story !== undefined;
}

/** The folder with one element fewer in one of its lists, for each element that there is. */
const shorter = (folder: StoryFolder): [string, () => StoryFolder][] =>
  [...folder.files].flatMap(([name, text]) => {
    if (!isJson(name)) return [];
    return slots(JSON.parse(text)).flatMap(([holder], index): [string, () => StoryFolder][] =>
      Array.isArray(holder) ? [[`${name}, ${index}`, () => withoutSlot(folder, name, index)]] : [],
    );
  });

function withoutSlot(folder: StoryFolder, name: string, index: number): StoryFolder {
  const value: unknown = JSON.parse(folder.files.get(name) ?? '');
  const [list, key] = slots(value)[index] as [unknown, string];
  (list as unknown[]).splice(Number(key), 1);
  return withFile(folder, name, JSON.stringify(value));
}

const fixture = { name: 'the fixture', folder: fixtureFolder, shapes: fixtureTerritories };
const first = { name: 'the first story', folder: firstFolder, shapes: territories };

test.each(isQuick ? [fixture] : [fixture, first])(
  '$name without any one of its files is shown, or says why not',
  patient,
  ({ folder, shapes }) => {
    const names = [...folder.files.keys()];
    const hidden = names.filter((name) => !isShown(withFile(folder, name), shapes, name));
    expect(hidden.every((name) => /^story\.json$|^source\./.test(name))).toBe(true);
    expect(hidden).toHaveLength(2);
  },
);

test('the fixture without any one element of a list has no reference that leads nowhere', patient, () => {
  let shown = 0;
  let count = 0;
  for (const [what, edit] of sample(shorter(fixtureFolder), 5)) {
    count += 1;
    if (isShown(edit(), fixtureTerritories, what)) shown += 1;
  }
  expect(count).toBeGreaterThan(isQuick ? 30 : 150);
  // Only a side of the story's bounds or views, its one country, source and situation cannot be missing.
  if (isQuick) expect(count - shown).toBeLessThan(15);
  else expect(count - shown).toBe(15);
});

test('nor has the first story, of which some are tried', patient, () => {
  const all = shorter(firstFolder);
  fc.assert(
    fc.property(fc.constantFrom(...all), ([what, edit]) => {
      isShown(edit(), territories, what);
    }),
    { seed: 20230425, numRuns: runs(16) },
  );
});
