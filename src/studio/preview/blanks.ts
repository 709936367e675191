import { isToBeWritten } from '../../story/files/to-be-written';

/** Stands in the preview for words that are still to be written. */
const blank = '…';

/** The same, with a blank for each text that is still to be written: what is asked for there is no part of the page. */
export function withBlanks<T>(value: T): T {
  if (typeof value === 'string') return (isToBeWritten(value) ? blank : value) as T;
  if (Array.isArray(value)) return value.map(withBlanks) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withBlanks(one)])) as T;
}
