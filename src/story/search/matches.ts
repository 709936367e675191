import { asked, meets } from './query';
import { words } from './words';

/**
 * Where the words that a query asks for stand in a text: UTF-16 offsets in the text itself, in order, each
 * around a whole word. Words that are only spelt alike are found by the search but not here.
 */
export function matches(
  text: string,
  query: string,
): readonly { readonly start: number; readonly end: number }[] {
  const sought = asked(query);
  if (sought.length === 0) return [];
  return words(text)
    .filter((word) => sought.some((one) => meets(word, one)))
    .map(({ start, end }) => ({ start, end }));
}
