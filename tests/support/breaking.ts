import { expect } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import type { Problem, Rule } from '../../src/story/problem';
import type { StoryFolder } from '../../src/story/files/parse';
import { placeOf, withEdit } from './edits';
import { fixtureCountries, fixtureFolder } from './fixture';

/** One file's words and what takes their place. */
type Edit = readonly [file: string, find: string, replace: string];

/** A broken rule: `at` are words of the edited file with a mark where the problem has to be reported. */
type Expected = readonly [rule: Rule, file: string, at: string, found: string, expected: string];

export interface Break {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly problems: readonly Expected[];
}

export function problemsOf(folder: StoryFolder): readonly Problem[] {
  const compilation = compileStory(folder, fixtureCountries);
  return compilation.ok ? [] : compilation.problems;
}

/** The fixture story, edited, has exactly these problems, word for word and column for column. */
export function expectBreak({ edits, problems }: Break): void {
  const folder = edits.reduce((edited, edit) => withEdit(edited, ...edit), fixtureFolder);
  expect(problemsOf(folder)).toEqual(
    problems.map(([rule, file, at, found, expected]) => ({
      rule,
      file: `${folder.slug}/${file}`,
      ...placeOf(folder, file, at),
      found,
      expected,
    })),
  );
}
