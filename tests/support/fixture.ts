import { join } from 'node:path';
import { compileStory } from '../../src/compile/compile';
import { readTerritories, readStory } from '../../src/site/folders';
import { problemLines } from '../../src/site/problem-lines';
import type { StoryFolder } from '../../src/story/files/parse';

const fixtures = join(import.meta.dirname, '../fixtures');

export const fixtureTerritories = readTerritories(join(fixtures, 'basemap'));

/** A small invented story in other languages and another country than the first one. */
export const fixtureFolder = readStory(join(fixtures, 'stories'), 'cyprus-leagues-2031');

/** Compiles a folder that has to hold. */
export function compiled(folder: StoryFolder) {
  const { story, sources, problems } = compileStory(folder, fixtureTerritories);
  if (!story || problems.length > 0) throw new Error(problemLines(folder, problems).join('\n'));
  return { story, sources };
}
