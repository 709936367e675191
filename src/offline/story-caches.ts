import type { PrecacheEntry } from 'workbox-precaching';
import { keptPrefix } from './kept-name';
import { keepWhole } from './keep-whole';

/** A story's files with their hashes, and a hash of them all. */
export interface StoryFiles {
  readonly version: string;
  readonly files: readonly PrecacheEntry[];
}

/**
 * The caches of the stories that a reader has opened, one for each, of this version alone.
 * @param root the address that the files' paths begin at
 */
export function createStoryCaches(stories: Readonly<Record<string, StoryFiles>>, root: string) {
  const byPath = new Map(
    Object.entries(stories).flatMap(([slug, { files }]) => files.map(({ url }) => [url, slug] as const)),
  );
  const prefix = keptPrefix('story', root);
  const slugOf = (cache: string) => cache.slice(prefix.length).split(' ')[0] ?? '';
  const nameOf = (slug: string) => `${prefix}${slug} ${stories[slug]?.version}`;
  const known = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

  /** Caches a story, whole or not at all. @throws Error where a file is missing or of another version, or storage is full */
  async function keep(slug: string): Promise<void> {
    const story = stories[slug];
    const last = story?.files.at(-1);
    if (story && last) await keepWhole(nameOf(slug), () => story.files, last.url, root);
  }

  return {
    keep,
    /** Caches this version of each story that another version keeps. */
    async keepAgain(): Promise<void> {
      await Promise.all([...new Set((await known()).map(slugOf))].map(keep));
    },
    /** Deletes what is of other versions, and the tables of stories that there are no more. */
    async clean(): Promise<void> {
      const tables = keptPrefix('events', root);
      const slugs = Object.keys(stories);
      const current = new Set([...slugs.map(nameOf), ...slugs.map((slug) => tables + slug)]);
      const own = (await caches.keys()).filter((name) => name.startsWith(prefix) || name.startsWith(tables));
      await Promise.all(own.filter((name) => !current.has(name)).map((name) => caches.delete(name)));
    },
    /** The story that a path from the root is of. */
    storyOf: (path: string) => byPath.get(path),
    /** A file of a story that is kept. */
    match: (path: string): Promise<Response | undefined> =>
      caches.match(new URL(path, root), { cacheName: nameOf(byPath.get(path) ?? '') }),
  };
}
