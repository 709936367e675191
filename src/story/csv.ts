/** What stands in one cell of a table; nothing leaves it empty. */
export type Cell = string | number | undefined;

/**
 * Stands before a table that is saved as a file. Without it Excel takes UTF-8 for the code page of the system, and
 * Arabic for noise. Whoever parses the file has to skip it, as most parsers do or can be told to.
 */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as RFC 4180 text. Each text is in quotes and each number is bare: no list of characters that need quotes can
 * be incomplete then, and a reader sees which is which.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (cell: Cell) =>
  typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : (cell ?? '').toString();

/** What makes spreadsheets compute: a sign, also of full width, also after white space that an import may trim. */
const computed = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/**
 * The text as spreadsheets show it and do not compute it: an apostrophe goes before what they would take for a
 * formula. Quotes are no help, as a spreadsheet takes them off before it looks. Whoever publishes words that have to
 * be exact says beside them where an apostrophe was added.
 */
export const inert = (text: string): string => (computed.test(text) ? `'${text}` : text);
