import type { Story } from '../story/model';
import { readJson } from './files';

interface Entry {
  readonly slug: string;
}

/**
 * Reads a compiled story from the page's files: the one that is asked for, else the page's own, else the first of
 * the index. The build has verified it; only an answer that is not a story at all is caught here.
 * @param own the story that the page was made for
 * @throws Error when a file is missing or is not JSON
 */
export async function loadStory(asked: string | undefined, own: string | undefined): Promise<Story> {
  if (own !== undefined && (asked ?? own) === own) return readStory(own);
  const index = await readJson<readonly Entry[]>('stories/index.json');
  const slugs = index.map(({ slug }) => slug);
  const slug = [asked, own].find((one) => one !== undefined && slugs.includes(one)) ?? slugs[0];
  if (slug === undefined) throw new Error('stories/index.json: found no story; expected one at least');
  return readStory(slug);
}

const readStory = (slug: string) => readJson<Story>(`stories/${slug}/story.json`);
