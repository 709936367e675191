import type { NameEntry, NamesIndex } from '../../story/dataset/dataset';
import { terms } from '../../story/search/words';

/** UTF-16 units of a file of names, but for a single name that is longer. */
const fileLength = 60_000;
/** Names of a file of the commonest. */
const commonestNames = 100;

/** A word by which a name is found. */
interface Term {
  readonly word: string;
  readonly entry: number;
}

/**
 * Puts names into files by the words in them, so that a search reads one file.
 * @param write writes a file, and returns the hash in its name
 */
export function nameIndex(
  entries: readonly NameEntry[],
  write: (file: readonly NameEntry[]) => string,
): NamesIndex {
  const found = entries
    .flatMap(([name], entry) => [...new Set(terms(name))].map((word): Term => ({ word, entry })))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.entry - b.entry));
  const runs = filesOf(found, entries);
  const files = runs.map((run): [string, string] => [
    run[0]?.word ?? '',
    write([...new Set(run.map(({ entry }) => entry))].map((entry) => entries[entry] as NameEntry)),
  ]);
  const commonest: Record<string, string> = {};
  for (const [beginning, run] of beginnings(found, runs)) {
    const own = [...new Set(run.map(({ entry }) => entry))].map((entry) => entries[entry] as NameEntry);
    const most = own.sort(([, one], [, other]) => other - one).slice(0, commonestNames);
    commonest[beginning] = write(most);
  }
  return { files, commonest };
}

/** Terms in runs of so many names as a file has room for. */
function filesOf(found: readonly Term[], entries: readonly NameEntry[]): Term[][] {
  const files: Term[][] = [];
  let inFile = new Set<number>();
  let length = Number.POSITIVE_INFINITY;
  for (const term of found) {
    const isThere = inFile.has(term.entry);
    const own = isThere ? 0 : JSON.stringify(entries[term.entry]).length + 1;
    if (length + own > fileLength) {
      files.push([]);
      inFile = new Set();
      length = 0;
    }
    length += own;
    inFile.add(term.entry);
    files.at(-1)?.push(term);
  }
  return files;
}

/** The beginnings of words that terms of more than one file have, each with all of its terms. */
function* beginnings(
  found: readonly Term[],
  files: readonly (readonly Term[])[],
): Generator<[string, readonly Term[]]> {
  const shared = new Set<string>();
  for (const [index, file] of files.entries()) {
    const [before, first] = [files[index - 1]?.at(-1)?.word, file[0]?.word];
    if (before === undefined || first === undefined) continue;
    for (let length = 1; length <= first.length && before.startsWith(first.slice(0, length)); length++)
      shared.add(first.slice(0, length));
  }
  for (const beginning of shared) {
    // No word has the last letter of all.
    const to = firstFrom(found, `${beginning}\uffff`);
    yield [beginning, found.slice(firstFrom(found, beginning), to)];
  }
}

/** The place of the first term that is not before a word. */
function firstFrom(found: readonly Term[], word: string): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
