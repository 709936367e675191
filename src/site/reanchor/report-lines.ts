import { escaped } from '../../i18n/problems/speech';
import type { Review, ReviewedQuote } from '../../story/files/anchoring/review';
import { pathsIn } from '../../story/files/json/in-files';
import type { StoryFolder } from '../../story/files/parse';
import { placesIn } from '../../story/files/places';
import type { JsonPath } from '../../story/problems';

/**
 * What another text does to a story, as a terminal shows it: a line for each quote, with its place in the folder's files
 * and its words, then for each sentence that is not the same, and the numbers of all.
 * @param folder as it is on the disk now
 */
export function reportLines(folder: StoryFolder, { quotes, sentences }: Review): string[] {
  const placeOf = placesIn(folder);
  const paths = {
    claims: pathsIn(folder.files, 'claims.json', 'claims'),
    sentences: pathsIn(folder.files, 'sentences.json', 'sentences'),
  };
  const at = (list: keyof typeof paths, id: string, rest: JsonPath): string => {
    const file = `${folder.slug}/${list}.json`;
    const item = paths[list].get(id);
    if (!item) return file;
    const { line, column } = placeOf({ file, path: [...item, ...rest] });
    return `${file}:${line}:${column}`;
  };
  const ofSentence = (id: string, told: string) =>
    `${at('sentences', id, ['exact'])}: sentence ${id} ${told}`;
  const count = (...states: readonly ReviewedQuote['state'][]) =>
    quotes.filter(({ state }) => states.includes(state)).length;
  const { same, changed, added, joined, gone } = sentences;
  return [
    ...quotes.map(
      (quote) => `${at('claims', quote.claim, ['quotes', quote.index, 'exact'])}: ${quoteTold(quote)}`,
    ),
    ...changed.map(({ id, before, after }) => ofSentence(id, `changed: ${words(before)} to ${words(after)}`)),
    ...added.map(({ id, exact }) => ofSentence(id, `is new: ${words(exact)}`)),
    ...joined.map(({ sentence, into }) =>
      ofSentence(sentence.id, `is within ${into} now: ${words(sentence.exact)}`),
    ),
    ...gone.map(({ id, exact }) => ofSentence(id, `is gone: ${words(exact)}`)),
    `${folder.slug}: of ${quotes.length} quotes ${count('same')} stay, ${count('moved')} move, ${count('doubtful')} are doubtful, ${count('gone')} are gone; ` +
      `of the sentences ${same} are the same, ${changed.length} changed, ${added.length} are new, ${joined.length} are within others, ${gone.length} are gone`,
  ];
}

function quoteTold(quote: ReviewedQuote): string {
  const { start, exact } = quote.before;
  switch (quote.state) {
    case 'same':
      return `stays at ${start}: ${words(exact)}`;
    case 'moved':
      return `moves from ${start} to ${quote.after.start}: ${words(exact)}`;
    case 'doubtful':
      return `doubtful, was at ${start}: ${words(exact)}; may be at ${quote.after.start}: ${words(quote.after.exact)}`;
    case 'gone':
      return `gone, was at ${start}: ${words(exact)}`;
  }
}

const words = (text: string) => `“${escaped(text)}”`;
