import type { Story } from '../story/model';

interface Entry {
  readonly slug: string;
}

/**
 * Fetches a compiled story from beside the page: the one that is asked for, else the first of the index. The
 * build has verified it; only an answer that is not a story at all is caught here.
 * @throws Error when a file is missing or is not JSON
 */
export async function loadStory(asked: string | undefined): Promise<Story> {
  const index = await fetchJson<readonly Entry[]>('stories/index.json');
  const entry = index.find(({ slug }) => slug === asked) ?? index[0];
  if (!entry) throw new Error('stories/index.json: found no story; expected one at least');
  return fetchJson<Story>(`stories/${entry.slug}/story.json`);
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: found status ${response.status}; expected 200`);
  return (await response.json()) as T;
}
