import { byteOrderMark, type Cell, csv, inert } from '../story/csv';

export type Row = Readonly<Record<string, Cell>>;

/**
 * The rows under a header. A cell that a spreadsheet would run as a formula gets a leading apostrophe; the last
 * column, `escaped`, lists those cells of the row, so that the exact words can be restored.
 */
export function table(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = columns.map((column) => row[column]);
    const shown = cells.map((cell) => (typeof cell === 'string' ? inert(cell) : cell));
    const escaped = columns.filter((_, index) => shown[index] !== cells[index]);
    return [...shown, list(escaped)];
  });
  return byteOrderMark + csv([[...columns, 'escaped'], ...lines]);
}

/** Joined by spaces, which neither ids nor column names contain. */
export const list = (names: readonly string[]) => names.join(' ');
