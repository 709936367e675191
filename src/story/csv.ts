/** A cell of a table; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * Starts a table that is saved as a file: without a byte order mark, Excel reads UTF-8 in the system's code page and
 * garbles Arabic. Parsers skip it by default or by an option.
 */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as RFC 4180 text. Every text is quoted and every number bare, so no list of characters that need quotes is
 * needed, and a reader can tell text from numbers.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (cell: Cell) =>
  typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : (cell ?? '').toString();

/** How a formula starts: a sign, also full-width, also after white space that an import may trim. */
const computed = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/**
 * Prefixes an apostrophe to text that a spreadsheet would run as a formula. Quoting does not help: quotes are removed
 * before a cell is evaluated. Callers that publish exact words state where an apostrophe was added.
 */
export const inert = (text: string): string => (computed.test(text) ? `'${text}` : text);
