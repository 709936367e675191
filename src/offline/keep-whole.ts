import type { PrecacheEntry } from 'workbox-precaching';

/**
 * Puts files into a cache, all of them or none; nothing where it has them already.
 * @param root the address that the files' paths begin at
 * @throws Error where a file is missing or of another version, or storage is full
 */
export async function keepWhole(
  name: string,
  filesOf: () => Promise<readonly PrecacheEntry[]> | readonly PrecacheEntry[],
  root: string,
): Promise<void> {
  const cache = await caches.open(name);
  if ((await cache.keys()).length > 0) return;
  try {
    // Writes nothing unless every file has come.
    await cache.addAll((await filesOf()).map((file) => requestOf(file, root)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Asks for a file past what the browser has kept of it, and takes it only as it is known. */
export const requestOf = ({ url, integrity = '' }: PrecacheEntry, root: string): Request =>
  new Request(new URL(url, root), { integrity, cache: 'no-cache' });
