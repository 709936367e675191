import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const storiesFolder = join(import.meta.dirname, '../../data/stories');

/** The folder's name of the story that the front page shows: the first. Its contents are known to the tests. */
export const [firstSlug = ''] = readdirSync(storiesFolder).sort();
