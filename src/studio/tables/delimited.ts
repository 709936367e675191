import { csvParseRows, tsvFormatRows, tsvParseRows } from 'd3-dsv';
import { byteOrderMark, csv, inert } from '../../story/csv';
import type { Column } from './column';
import type { Row } from './rows';

/** A table as texts: the keys of its columns, then its rows. What a spreadsheet would run has an apostrophe before it. */
function textsOf(columns: readonly Column[], rows: readonly Row[]): string[][] {
  const cells = rows.map((row) => columns.map(({ read }) => guarded(read(row))));
  return [columns.map(({ key }) => key), ...cells];
}

/** For the clipboard. */
export const toTsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  tsvFormatRows(textsOf(columns, rows));

/** For a file. */
export const toCsv = (columns: readonly Column[], rows: readonly Row[]): string =>
  byteOrderMark + csv(textsOf(columns, rows));

/**
 * The cells of what a spreadsheet put on the clipboard, or of a file that it saved: by tabs, or by commas where there is
 * no tab and the text begins as our own files do. Apostrophes before what a spreadsheet would run are taken off.
 */
export function cellsIn(text: string): string[][] {
  const plain = text.replace(byteOrderMark, '').replace(/\r?\n$/, '');
  const isCsv = !plain.includes('\t') && /^"?id"?,/.test(plain);
  const rows = isCsv ? csvParseRows(plain) : tsvParseRows(withQuotes(plain));
  return rows.map((row) => row.map(withoutApostrophe));
}

/**
 * A spreadsheet quotes a cell on the clipboard only where it has several lines or tabs: one that merely begins with a
 * quotation mark is quoted here, so that the parser takes the mark as it is.
 */
const withQuotes = (text: string): string =>
  text.replaceAll(
    /(?<=^|[\t\n])(?:("(?:[^"]|"")*"(?=[\t\r\n]|$))|"[^\t\r\n]*)/g,
    (cell, quoted: string | undefined) => quoted ?? `"${cell.replaceAll('"', '""')}"`,
  );

/** Whether a spreadsheet would run a text, or would without the apostrophes before it, which are then no guard. */
function isComputed(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return inert(bare) !== bare;
}

const guarded = (text: string) => (isComputed(text) ? `'${text}` : text);

const withoutApostrophe = (cell: string) => (cell.startsWith("'") && isComputed(cell) ? cell.slice(1) : cell);
