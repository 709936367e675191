import { vi } from 'vitest';

/** The browser's caches as far as the code asks for them: a name to the addresses in it, and what they answer. */
export type Stored = Map<string, Map<string, Response>>;

/** Puts caches that are empty in the place of the browser's, until globals are given back. */
export function fakeCaches(): Stored {
  const stored: Stored = new Map();
  vi.stubGlobal('caches', {
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (url: URL, { cacheName }: { cacheName: string }) => stored.get(cacheName)?.get(url.href),
    open: async (name: string) => {
      const cache = stored.get(name) ?? new Map<string, Response>();
      stored.set(name, cache);
      return {
        match: async (url: URL | string) => cache.get(String(url)),
        put: async (url: URL | string, answer: Response) => {
          // As every browser does.
          if (answer.headers.get('Vary')?.includes('*')) throw new TypeError('Vary header contains *');
          cache.set(String(url), answer);
        },
      };
    },
  });
  return stored;
}

export const addressesIn = (stored: Stored) =>
  [...stored].map(([name, cache]): [string, string[]] => [name, [...cache.keys()]]);
