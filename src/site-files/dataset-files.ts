import { datasetPath, hashLength } from '../story/dataset/dataset';
import { sha256Of } from '../story/sha256';
import { keptFile } from './kept-table';

/**
 * Reads a file of a story's table of events, kept or fetched, and holds it against the hash in its name.
 * @param name with its ending, such as "rows-0123456789abcdef.json"
 * @throws Error when the file is missing, or is another than its name says
 */
export async function datasetFile(slug: string, name: string): Promise<Uint8Array> {
  const path = datasetPath(slug, name);
  const response = (await keptFile(slug, name)) ?? (await fetch(new URL(path, document.baseURI)));
  if (!response.ok) throw new Error(`${path}: found status ${response.status}; expected 200`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const found = sha256Of(bytes).slice(0, hashLength);
  if (!name.includes(`-${found}.`))
    throw new Error(`${path}: found the hash ${found}; expected that of its name`);
  return bytes;
}

/** Reads a file of JSON of a table, by its name. */
export type ReadJson = <T>(name: string) => Promise<T>;

/** Files of JSON of a table, each read once. */
export function datasetReader(slug: string): ReadJson {
  const read = new Map<string, Promise<unknown>>();
  return <T>(name: string): Promise<T> => {
    const known =
      read.get(name) ??
      datasetFile(slug, name).then(
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
        (error: unknown) => {
          // It can be asked for again.
          read.delete(name);
          throw error;
        },
      );
    read.set(name, known);
    return known as Promise<T>;
  };
}

/** The hash at a place in a list of hashes without anything between them. */
export const hashAt = (hashes: string, place: number): string =>
  hashes.slice(place * hashLength, (place + 1) * hashLength);
