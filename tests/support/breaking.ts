import { expect } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { problemWords } from '../../src/i18n/problems';
import type { StoryFolder } from '../../src/story/files/parse';
import { placesIn } from '../../src/story/files/places';
import type { Rule } from '../../src/story/problems/code';
import { placeOf, withEdit } from './edits';
import { fixtureTerritories, fixtureFolder } from './fixture';

/** One file's words and what takes their place. */
type Edit = readonly [file: string, find: string, replace: string];

/** A broken rule: `at` are words of the edited file with a mark where the problem has to be reported. */
type Expected = readonly [rule: Rule, file: string, at: string, found: string, expected: string];

export interface Break {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly problems: readonly Expected[];
}

/** Problems with their place and their English, as the command line has them. */
export function saidOf(folder: StoryFolder) {
  const place = placesIn(folder);
  return compileStory(folder, fixtureTerritories).problems.map((problem) => {
    const { found, expected } = problemWords(problem, 'en');
    return {
      rule: problem.rule,
      file: problem.file,
      ...place(problem),
      found: withoutIsolates(found),
      expected: withoutIsolates(expected),
    };
  });
}

const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** The fixture story, edited, has exactly these problems, word for word and column for column. */
export function expectBreak({ edits, problems }: Break): void {
  const folder = edits.reduce((edited, edit) => withEdit(edited, ...edit), fixtureFolder);
  expect(saidOf(folder)).toEqual(
    problems.map(([rule, file, at, found, expected]) => ({
      rule,
      file: `${folder.slug}/${file}`,
      ...placeOf(folder, file, at),
      found,
      expected,
    })),
  );
}
