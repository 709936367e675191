import { join } from 'node:path';
import { frontStory } from '../../src/site/front';
import { storySlugs } from '../../src/site/folders';

export const storiesFolder = join(import.meta.dirname, '../../data/stories');

/** The folder's name of the story of the front page. Its contents are known to the tests. */
export const firstSlug = frontStory(storiesFolder, storySlugs(storiesFolder)) ?? '';
