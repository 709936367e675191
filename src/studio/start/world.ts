import type { WorldReader } from '../../basemap/world/reader';

/** Reads files of the world's ground from the site, each once. One that is not there is open sea. */
export function worldReader(base = 'studio/world/'): WorldReader {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = files.get(path) ?? read(base + path);
    files.set(path, known);
    known.catch(() => files.delete(path));
    return known;
  };
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}: found ${response.status}; expected the file`);
  return response.json();
}
