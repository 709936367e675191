import { asked, meets } from './query';
import { words } from './words';

/**
 * The positions of a query's words in a text: UTF-16 offsets in order, each around a whole word. Fuzzy matches of the
 * search are not included.
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
