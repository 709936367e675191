import { fold } from '../../story/search/fold';
import type { Column } from './column';
import type { Row } from './rows';

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/**
 * The rows in the order of a column: numbers, then words as a dictionary of the language has them ("s9" before "s10").
 * Rows with nothing there come last in either direction, and rows that are alike stay in their order.
 * @param language BCP 47, of words that have none of their own
 */
export function sorted(rows: readonly Row[], { column, isDescending }: Order, language: string): Row[] {
  const { compare } = new Intl.Collator(column.language ?? language, { numeric: true });
  const values = new Map(rows.map((row) => [row, column.sortBy(row)]));
  const direction = isDescending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [values.get(one), values.get(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' || typeof b === 'number')
      return direction * (typeof a === typeof b ? Number(a) - Number(b) : typeof a === 'number' ? -1 : 1);
    return direction * compare(a, b);
  });
}

/** The rows in which every word of a query stands, in any column, written in whatever way. */
export function filtered(rows: readonly Row[], columns: readonly Column[], query: string): readonly Row[] {
  const sought = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  if (sought.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(columns.map(({ read }) => read(row)).join('\n'));
    return sought.every((word) => text.includes(word));
  });
}
