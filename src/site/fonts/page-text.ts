import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapFiles } from '../../cartography/sources';
import { interfaceLanguages } from '../../i18n/languages';
import { readStories } from '../folders';

/** What is written by code, or typed by readers, whatever the stories say: all of ASCII, and signs that are not seen. */
const always = from(0x20, 0x7e).join('');
const unseen = '\u00A0\u00AD\u200C\u200D\u200E\u200F\u202F';

/**
 * The code points of all that the page says: its stories in every language, the names on its basemap, the words of
 * its interface.
 */
export function pageCodePoints({ stories = 'data/stories', basemap = 'data/basemap' } = {}): Set<number> {
  const texts = [
    always + unseen,
    ...readStories(stories).flatMap(({ files }) => [...files.values()]),
    ...basemapFiles.map((name) => readFileSync(join(basemap, `${name}.geojson`), 'utf8')),
    ...Object.values(interfaceLanguages).map((language) => JSON.stringify(language)),
  ];
  const letters = new Set(texts.flatMap((text) => [...new Set(text)]));
  const shapes = joiningShapes.filter((shape) =>
    [...shape.normalize('NFKC')].every((one) => letters.has(one)),
  );
  return new Set([...letters, ...shapes].map((letter) => letter.codePointAt(0) ?? 0));
}

/** The map asks its fonts for the shape that an Arabic letter takes in its word, as a letter of its own. */
const joiningShapes = from(0xfe70, 0xfeff);

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
