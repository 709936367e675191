import type { PrecacheEntry } from 'workbox-precaching';
import { keptPrefix } from './kept-name';
import { answerTo, keepWhole } from './keep-whole';

/** Its pages, and the folder of its code. */
const paths = /^(studio|preview)\.html$|^desk\/[^/]+\.(js|css|woff2)$/;

/**
 * The cache of the studio's files, for who has opened it, of this version alone. Which files these are is in a list of
 * its own: readers, who do not need them, do not load it.
 * @param list where that is, with the hash of its contents
 * @param root the address that the files' paths begin at
 */
export function createStudioCache(list: PrecacheEntry, root: string) {
  const prefix = keptPrefix('studio', root);
  const current = prefix + list.integrity;
  const known = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

  async function filesOf(): Promise<readonly PrecacheEntry[]> {
    const answer = await answerTo(list, root);
    return [...((await answer.json()) as readonly PrecacheEntry[]), list];
  }
  /** @throws Error where a file is missing or of another version, or storage is full */
  const keep = () => keepWhole(current, filesOf, list.url, root);

  return {
    keep,
    /** Caches this version where another one is kept. */
    async keepAgain(): Promise<void> {
      if ((await known()).length > 0) await keep();
    },
    /** Deletes what is of other versions. */
    async clean(): Promise<void> {
      const others = (await known()).filter((name) => name !== current);
      await Promise.all(others.map((name) => caches.delete(name)));
    },
    /** Whether a path from the root is that of a file of the studio. */
    has: (path: string): boolean => paths.test(path),
    /** A file of the studio, by its path from the root, where it is kept. */
    match: (path: string): Promise<Response | undefined> =>
      caches.match(new URL(path, root), { cacheName: current }),
  };
}
