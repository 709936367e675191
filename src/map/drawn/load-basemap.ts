import { basemapFiles } from '../../cartography/sources';
import { fetchText } from '../../site-files/files';
import { groundPath } from '../../story/pages';
import type { Basemap } from '../../vector/scene';

/**
 * Loads a story's ground. It stays text until it is drawn: parsed it is a megabyte of objects, and most readers never
 * print.
 * @returns what parses it
 */
export async function loadBasemap(slug: string): Promise<() => Basemap> {
  const texts = await Promise.all(
    basemapFiles.map(async (name) => [name, await fetchText(groundPath(slug, name))] as const),
  );
  return () => Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text)])) as Basemap;
}
