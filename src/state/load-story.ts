import type { Story } from '../story/model';
import { readJson } from './files';

interface Entry {
  readonly slug: string;
}

/**
 * Reads a compiled story from the page's files: the one that is asked for, else the first of the index. The
 * build has verified it; only an answer that is not a story at all is caught here.
 * @throws Error when a file is missing or is not JSON
 */
export async function loadStory(asked: string | undefined): Promise<Story> {
  const index = await readJson<readonly Entry[]>('stories/index.json');
  const entry = index.find(({ slug }) => slug === asked) ?? index[0];
  if (!entry) throw new Error('stories/index.json: found no story; expected one at least');
  return readJson<Story>(`stories/${entry.slug}/story.json`);
}
