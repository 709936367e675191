import type { NameEntry, NamesIndex } from '../../story/dataset/dataset';
import { asked, meets, type Sought } from '../../story/search/query';
import { words, writtenForm } from '../../story/search/words';

/** Files that are read at most for a word: those that its stems are in besides. */
const mostFiles = 3;

/**
 * The names that have each word of a query, best first: those that it is the whole of, then those of most events.
 * @param read reads a file of names, by its hash
 */
export async function namesFound(
  query: string,
  index: NamesIndex,
  read: (hash: string) => Promise<readonly NameEntry[]>,
): Promise<readonly NameEntry[]> {
  const sought = asked(query);
  // In the fewest names is a word that is not common, or else the longest.
  const isCommon = ({ written }: Sought) => Number(Object.hasOwn(index.commonest, written));
  const [word] = sought.toSorted((a, b) => isCommon(a) - isCommon(b) || b.written.length - a.written.length);
  if (!word) return [];
  const hashes = [...new Set([word.written, ...word.stems].flatMap((form) => filesFor(form, index)))];
  const entries = (await Promise.all(hashes.slice(0, mostFiles).map(read))).flat();
  const found = new Map(
    entries
      .filter(([name]) => {
        const own = words(name);
        return sought.every((one) => own.some((each) => meets(each, one)));
      })
      .map((entry) => [entry[0], entry]),
  );
  const isWhole = ([name]: NameEntry) => Number(writtenForm(name) === writtenForm(query));
  return [...found.values()].sort((a, b) => isWhole(b) - isWhole(a) || b[1] - a[1]);
}

/** Where names with a word that begins so are: the one file that has all of them, or the commonest of them. */
function filesFor(beginning: string, { files, commonest }: NamesIndex): readonly string[] {
  if (Object.hasOwn(commonest, beginning)) return [commonest[beginning] as string];
  const place = files.findLastIndex(([first]) => first <= beginning);
  // The first word of a file may begin so as well, where the file before has none.
  const next = files[place + 1];
  return [files[place], next?.[0].startsWith(beginning) ? next : undefined].flatMap(
    (file) => file?.[1] ?? [],
  );
}
