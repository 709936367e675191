import { join } from 'node:path';
import { compileStory } from '../../src/compile/compile';
import { readTerritories, readStory } from '../../src/site/folders';
import { problemLines } from '../../src/site/problem-lines';
import { firstSlug, storiesFolder } from './first-story';

const root = join(import.meta.dirname, '../..');

export const territories = readTerritories(join(root, 'data/basemap'));
export const folder = readStory(storiesFolder, firstSlug);

const compilation = compileStory(folder, territories);
if (!compilation.story || compilation.problems.length > 0)
  throw new Error(problemLines(folder, compilation.problems).join('\n'));

/** The first story, compiled from its files, and its sources. */
export const { story, sources } = compilation;
