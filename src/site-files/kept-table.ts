import { datasetPath } from '../story/dataset/dataset';
import { keptPrefix } from '../offline/kept-name';

/** The cache of a story's table of events: what of it is kept for reading without a connection. */
const nameOf = (slug: string) => keptPrefix('events', new URL('./', document.baseURI).href) + slug;
const addressOf = (slug: string, name: string) => new URL(datasetPath(slug, name), document.baseURI);

/** Files that are fetched at once. */
const atOnce = 6;

/** Those that were looked for, by slug. */
const open = new Map<string, Promise<Cache | undefined>>();

/** The cache of a table; undefined where nothing of it is kept, or the browser keeps nothing. */
function cacheOf(slug: string): Promise<Cache | undefined> {
  const find = async () => ((await caches.has(nameOf(slug))) ? caches.open(nameOf(slug)) : undefined);
  const known = open.get(slug) ?? find().catch(() => undefined);
  open.set(slug, known);
  return known;
}

/** Whether a browser keeps files for a page: none does without HTTPS. */
export const canKeep = () => 'caches' in globalThis;

/** A file of a table that is kept, by its name. */
export const keptFile = async (slug: string, name: string): Promise<Response | undefined> =>
  (await cacheOf(slug))?.match(addressOf(slug, name));

/** Whether all of a table is kept. @param list the name of the file that lists its files */
export const isTableKept = async (slug: string, list: string): Promise<boolean> =>
  (await keptFile(slug, list)) !== undefined;

/**
 * Keeps the files of a table, and lets go of those of another version of it. What is there already is not fetched again.
 * @param list the name of the file that lists them: it is kept last, and tells that all are there
 * @param fetchFile fetches one, by its name, as it is to be kept
 * @param tell how many of how many are kept
 * @throws Error where a file is missing or of another version, or storage is full
 */
export async function keepTable(
  slug: string,
  list: string,
  fetchFile: (name: string) => Promise<Uint8Array>,
  tell: (kept: number, all: number) => void,
): Promise<void> {
  const cache = await caches.open(nameOf(slug));
  open.set(slug, Promise.resolve(cache));
  const listed = await fetchFile(list);
  const names = JSON.parse(new TextDecoder().decode(listed)) as readonly string[];
  const put = (name: string, bytes: Uint8Array) =>
    cache.put(addressOf(slug, name), new Response(bytes as Uint8Array<ArrayBuffer>));
  let kept = 0;
  // Where one file does not come, no other is begun.
  const waiting = eachOf(names);
  const keepNext = async () => {
    for (const name of waiting) {
      if (!(await cache.match(addressOf(slug, name)))) await put(name, await fetchFile(name));
      tell(++kept, names.length);
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, keepNext));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  const current = new Set([...names, list].map((name) => addressOf(slug, name).href));
  const others = (await cache.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(others.map((one) => cache.delete(one)));
  await put(list, listed);
}

/** An iterator that ends for all who share it when one leaves it. */
function* eachOf<T>(list: readonly T[]): Generator<T> {
  yield* list;
}

/** Lets go of what is kept of a table. */
export async function forgetTable(slug: string): Promise<void> {
  await caches.delete(nameOf(slug));
  open.delete(slug);
}
