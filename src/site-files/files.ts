import type { FeatureCollection } from 'geojson';
import { embeddedAddress, embeddedText } from './embedded-files';
import { givenFile } from './given-files';

// Where the page's files are: beside it; when it was built as one file, within it; or, where it shows a draft, with the
// studio, which gives them to it. Which of these is known when it is built, and the other ways are left out of the code.

const isGiven =
  import.meta.env.MODE === 'draft' ||
  (import.meta.env.DEV && 'draft' in (globalThis.document?.documentElement?.dataset ?? {}));

/**
 * Reads a JSON file of the page's own, by its path from the page.
 * @throws Error when the file is missing or is not JSON
 */
export async function fetchJson<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  if (import.meta.env.MODE === 'single') return JSON.parse(embeddedText(path)) as T;
  if (isGiven) return givenFile(path) as T;
  return (await (await fetchWhole(path, cache)).json()) as T;
}

/**
 * Reads the text of a file of the page's own, by its path from the page.
 * @throws Error when the file is missing
 */
export async function fetchText(path: string): Promise<string> {
  if (import.meta.env.MODE === 'single') return embeddedText(path);
  if (isGiven) return JSON.stringify(givenFile(path));
  return (await fetchWhole(path, 'default')).text();
}

async function fetchWhole(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI), { cache });
  if (!response.ok) throw new Error(`${path}: found status ${response.status}; expected 200`);
  return response;
}

/** The address of a file, to be saved by the reader. */
export function fileAddress(path: string): string {
  if (import.meta.env.MODE === 'single') return embeddedAddress(path);
  return new URL(path, document.baseURI).href;
}

/** A file for the map: the address that it reads, or the data itself where there is nothing to read from. */
export function mapData(path: string): string | FeatureCollection {
  if (import.meta.env.MODE === 'single') return JSON.parse(embeddedText(path)) as FeatureCollection;
  if (isGiven) return givenFile(path) as FeatureCollection;
  return fileAddress(path);
}
