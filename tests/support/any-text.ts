import fc from 'fast-check';

/** What makes trouble in a table: its own signs, starts of formulas, Arabic, marks that nobody sees. */
const pieces = [
  ['"', '""', ',', ';', '\t', '\n', '\r', '\r\n', "'", ' ', '\u00A0', '\uFEFF'],
  ['=', '+', '-', '@', '＝', '＋', '－', '＠', '=1+1', '@SUM(A1)', '=HYPERLINK("x","y")', '-12.5', '|'],
  ['قال', '«', '»', '،', '؛', 'ـ', 'é', '👩🏽‍🚒', '\u0000'],
  ['\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2069'],
].flat();

/** Any text, full of what makes trouble in a table. */
export const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Whether a spreadsheet would compute what stands in a cell. */
export const isFormula = (cell: string): boolean =>
  ['\t', '\r', '\n'].some((start) => cell.startsWith(start)) ||
  [...'=+-@＝＋－＠'].some((sign) => cell.trimStart().startsWith(sign));
