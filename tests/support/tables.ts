import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

/** The lines of a table as a parser that is not ours reads its bytes. */
export const lines = (table: string): string[][] =>
  parse(Buffer.from(table), { bom: true, record_delimiter: '\r\n' });

/** The rows by column, with the apostrophes taken off that `escaped` owns up to. */
export function rows(table: string): Row[] {
  const found: Row[] = parse(Buffer.from(table), { bom: true, columns: true, record_delimiter: '\r\n' });
  return found.map((row) => {
    const escaped = new Set(list(row.escaped));
    return Object.fromEntries(
      Object.entries(row).map(([column, text]) => [column, escaped.has(column) ? text.slice(1) : text]),
    );
  });
}

export const list = (cell: string | undefined): string[] => (cell ? cell.split(' ') : []);
