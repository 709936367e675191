import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import { placesIn } from '../../src/story/files/places';
import { withFile } from '../support/edits';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { slots } from '../support/slots';
import { danglingIn } from '../support/dangling';
import { runs } from '../support/extent';

const names = [...fixtureFolder.files.keys()];
const jsonNames = names.filter((name) => !name.endsWith('.txt'));
/** Some hundred stories are compiled, on a machine that may be busy. */
const patient = { timeout: 180_000 };
const textOf = (name: string) => fixtureFolder.files.get(name) as string;

/** Compiles as far as it goes; gives whether the story is refused, each problem at a place that its file has. */
function isRefused(folder: StoryFolder): boolean {
  const { story, problems } = compileStory(folder, fixtureTerritories);
  if (story) expect(danglingIn(story)).toEqual([]);
  else expect(problems).not.toEqual([]);
  const placeOf = placesIn(folder);
  for (const problem of problems) {
    const { line, column } = placeOf(problem);
    const lines = (folder.files.get(problem.file.split('/')[1] as string) ?? '').split('\n');
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
  }
  return problems.length > 0;
}

const piece = fc.oneof(
  fc.constantFrom('', '0', '-1', '1e999', 'null', '[]', '""', '\ufeff', '"__proto__": 1,', '\\', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
/** A share of a whole below 1; whole numbers spread evenly, where doubles crowd around 0. */
const share = fc.integer({ min: 0, max: 99_999 }).map((part) => part / 100_000);

test('whatever is typed over part of a file, the story compiles or says where it does not', patient, () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names), share, fc.nat(40), piece, (name, at, length, words) => {
      const text = textOf(name);
      const from = Math.floor(at * text.length);
      const edited = text.slice(0, from) + words + text.slice(from + length);
      if (isRefused(withFile(fixtureFolder, name, edited))) refused += 1;
    }),
    { seed: 20310301, numRuns: runs(400) },
  );
  expect(refused).toBeGreaterThan(runs(400) * 0.7);
});

const pool = jsonNames.flatMap((name) => slots(JSON.parse(textOf(name))).map(([holder, key]) => holder[key]));

test(
  'whatever value takes the place of another, the story compiles or says where it does not',
  patient,
  () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...jsonNames), share, share, (name, at, other) => {
        const value = JSON.parse(textOf(name));
        const all = slots(value);
        const [holder, key] = all[Math.floor(at * all.length)] as (typeof all)[0];
        const same = pool.filter((candidate) => typeof candidate === typeof holder[key]);
        holder[key] = same[Math.floor(other * same.length)];
        if (isRefused(withFile(fixtureFolder, name, JSON.stringify(value, null, 2)))) refused += 1;
      }),
      { seed: 20310301, numRuns: runs(400) },
    );
    expect(refused).toBeGreaterThan(runs(400) * 0.4);
  },
);
