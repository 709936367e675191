import { onOneLine, spread } from '../draft/json-text';
import type { Located } from './locate';

/** How the text is laid out where a value stands. */
export interface Layout {
  /** The white space at the start of the line. */
  readonly indent: string;
  /** Whether the line is that of an item which is all on it, and the value within that. */
  readonly isWithinLine: boolean;
  /** What stands after commas and colons there. */
  readonly gap: string;
}

/** @param offset where the value begins in the text */
export function layoutAt(text: string, offset: number): Layout {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const start = text.slice(from, Math.max(offset, from + 200));
  const indent = /^[ \t]*/.exec(start)?.[0] ?? '';
  const isItem = /^[ \t]*[{[]/.test(start);
  return {
    indent,
    isWithinLine: isItem && offset > from + indent.length,
    // Files of shapes are written without blanks.
    gap: isItem && /^\s*\{"[^"]*":\S/.test(start) ? '' : ' ',
  };
}

/** The text of a value in the place of another: on one line where that is one, as an item or within one. */
export function inPlaceOf(
  text: string,
  { offset, length }: Located,
  value: unknown,
  isItem: boolean,
): string {
  const { indent, isWithinLine, gap } = layoutAt(text, offset);
  const before = text.slice(offset, offset + length);
  const isLine = isItem && !before.includes('\n');
  // Files written by hand may have their items over several lines.
  return isWithinLine || isLine ? onOneLine(value, gap) : spread(value, indent, /[[,]\s*\{\n/.test(before));
}
