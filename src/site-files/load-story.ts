import type { PublishedStory } from '../story/model';
import type { StoryEntry } from '../story/story-entry';
import { fetchJson } from './files';

/** A story, and which edition of it is wanted: files of different editions do not go together. */
type StoryEdition = Pick<StoryEntry, 'slug' | 'edition'>;

/** A story file of another edition than the page or the index that led to it. */
export class StaleStory extends Error {}

/** The story that the page was made for, if it was made for one. */
export function pageStory(): StoryEdition | undefined {
  const { story: slug, edition } = document.documentElement.dataset;
  return slug !== undefined && edition !== undefined ? { slug, edition } : undefined;
}

/**
 * Reads a compiled story from the page's files: the one that is asked for, else the page's own, else the first of
 * the index. The build has verified it; caught here is an answer that is not a story at all, or not this edition.
 * @throws StaleStory when the file is of another edition, also when asked for anew
 * @throws Error when a file is missing or is not JSON
 */
export async function loadStory(
  asked: string | undefined,
  own: StoryEdition | undefined,
): Promise<PublishedStory> {
  if (own && (asked ?? own.slug) === own.slug) return readStory(own);
  const index = await readIndex();
  const find = (slug: string | undefined) => index.find((entry) => entry.slug === slug);
  const entry = find(asked) ?? find(own?.slug) ?? index[0];
  if (!entry) throw new Error('stories/index.json: found no story; expected one at least');
  return readStory(entry);
}

/** Whether a story of this name is beside the page. */
export async function hasStory(asked: string): Promise<boolean> {
  return (await readIndex()).some(({ slug }) => slug === asked);
}

/** What the site has of each of its stories. */
export const readIndex = () => fetchJson<readonly StoryEntry[]>('stories/index.json');

async function readStory({ slug, edition }: StoryEdition): Promise<PublishedStory> {
  const path = `stories/${slug}/story.json`;
  const kept = await fetchJson<PublishedStory>(path);
  if (kept.edition === edition) return kept;
  // What a cache on the way has kept may be older than the page.
  const story = await fetchJson<PublishedStory>(path, 'reload');
  if (story.edition === edition) return story;
  throw new StaleStory(`${path}: found edition ${story.edition}; expected ${edition}`);
}
