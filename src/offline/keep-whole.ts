import type { PrecacheEntry } from 'workbox-precaching';
import { plainCopy } from './plain-copy';

/**
 * Puts files into a cache, all of them or none; nothing where it has them already.
 * @param filesOf nothing is written unless each of them has come; the last of them is written last, and tells that all are there
 * @param last its path
 * @param root the address that the files' paths begin at
 * @throws Error where a file is missing or of another version, or storage is full
 */
export async function keepWhole(
  name: string,
  filesOf: () => Promise<readonly PrecacheEntry[]> | readonly PrecacheEntry[],
  last: string,
  root: string,
): Promise<void> {
  const cache = await caches.open(name);
  if (await cache.match(new URL(last, root))) return;
  try {
    const answers = await Promise.all(
      (await filesOf()).map(async (file) => [file.url, await answerTo(file, root)] as const),
    );
    // A cache refuses an answer with `Vary: *`, and `addAll` takes answers as they come.
    const put = ([url, answer]: (typeof answers)[number]) => cache.put(new URL(url, root), plainCopy(answer));
    await Promise.all(answers.filter(([url]) => url !== last).map(put));
    await Promise.all(answers.filter(([url]) => url === last).map(put));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Fetches a file past what the browser has kept of it, and takes it only as it is known. */
export async function answerTo({ url, integrity = '' }: PrecacheEntry, root: string): Promise<Response> {
  const answer = await fetch(new Request(new URL(url, root), { integrity, cache: 'no-cache' }));
  if (!answer.ok) throw new Error(`${url}: found status ${answer.status}; expected 200`);
  return answer;
}
