import { escaped, shortened } from '../../i18n/problems/speech';

/** Of a list, the first so many. */
const firstOfMany = 12;

/** Words of a table between quotation marks, shortened, and so that they turn nothing around: a line tells of them. */
export const quoted = (text: string): string => escaped(JSON.stringify(shortened(text)));

export function quotedList(texts: readonly string[]): string {
  const few = texts.slice(0, firstOfMany).map(quoted).join(', ');
  return texts.length > firstOfMany ? `${few} and ${texts.length - firstOfMany} more` : few;
}
