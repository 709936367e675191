import { plainCopy } from '../offline/plain-copy';

/** The browser's cache of what the site publishes for the studio: the world, its places, stories to take apart. */
const cacheName = 'for the studio';

/**
 * Fetches a file that the site publishes for the studio, and keeps it: without a network it is had as it was last.
 * @throws Error where it can neither be fetched nor was kept
 */
export async function fetchKept(address: string | URL): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address);
  } catch (error) {
    const kept = await cached((cache) => cache.match(address));
    if (kept) return kept;
    throw error;
  }
  const copy = plainCopy(answer.clone());
  if (answer.ok) void cached((cache) => cache.put(address, copy));
  return answer;
}

/** Nothing where there is no cache: without HTTPS, or where storage is full or denied. */
async function cached<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  try {
    return await use(await caches.open(cacheName));
  } catch {
    return undefined;
  }
}
