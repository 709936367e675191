import { interfaceLanguages } from '../../i18n/languages';
import { readStories } from '../folders';
import { createGround } from '../ground';
import { storiesFolder } from '../stories-folder';

/** Always included, since code formats with it and readers type it: printable ASCII, and invisible characters. */
const always = from(0x20, 0x7e).join('');
const unseen = '\u00A0\u00AD\u200C\u200D\u200E\u200F\u202F';

/**
 * The code points of all of the page's text: stories in every language, names on their ground, the interface.
 */
export async function pageCodePoints(stories = storiesFolder()): Promise<Set<number>> {
  const { groundOf } = createGround();
  const { folders } = readStories(stories);
  // A story that does not build has none, and is not in the page.
  const grounds = await Promise.all(
    folders.map((folder) => groundOf(folder).catch(() => new Map<string, string>())),
  );
  const texts = [
    always + unseen,
    ...folders.flatMap(({ files }) => [...files.values()]),
    ...grounds.flatMap((ground) => [...ground.values()]),
    ...Object.values(interfaceLanguages).map((language) => JSON.stringify(language)),
  ];
  const letters = new Set(texts.flatMap((text) => [...new Set(text)]));
  const shapes = joiningShapes.filter((shape) =>
    [...shape.normalize('NFKC')].every((one) => letters.has(one)),
  );
  return new Set([...letters, ...shapes].map((letter) => letter.codePointAt(0) ?? 0));
}

/** The map engine shapes Arabic itself and draws presentation forms: each contextual shape is its own code point. */
const joiningShapes = from(0xfe70, 0xfeff);

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
