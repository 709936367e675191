import type { Edit } from '../document/history';
import type { CellRefusal, Column } from './column';
import { cellsIn } from './delimited';
import type { ListName, Row } from './rows';
import { type CellChange, setCells } from './set-cells';

/** A table as it is shown: in its order, without what is filtered out. */
export interface Shown {
  readonly list: ListName;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Why a pasted cell is refused, with its place in what was pasted, counted from 1. */
export type PasteRefusal = {
  readonly row: number;
  readonly column: number;
} & (
  | CellRefusal
  | { readonly code: 'no-such-row' | 'row-again' | 'no-such-column'; readonly found: string }
  | { readonly code: 'too-many-rows' | 'too-many-columns'; readonly count: number; readonly most: number }
);

/** One edit for all cells that differ, or every reason why not: nothing is pasted by halves. */
export type Paste =
  | { readonly edit: Edit | undefined; readonly cells: number; readonly refusals?: undefined }
  | { readonly refusals: readonly PasteRefusal[]; readonly edit?: undefined };

interface Target {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
  readonly at: { readonly row: number; readonly column: number };
}

/**
 * Puts what was copied from a spreadsheet into a table. With a first row that has "id" and other keys of columns, each
 * row goes to the one of its id, wherever that is shown; else the cells go to those from a place on.
 * @param at the cell that the first one goes to, as indexes of what is shown
 */
export function paste(
  shown: Shown,
  text: string,
  at: { readonly row: number; readonly column: number },
): Paste {
  const cells = cellsIn(text);
  const [head = []] = cells;
  const found = head.includes('id') && head.length > 1 ? byKeys(shown, cells) : byPlace(shown, cells, at);
  const refusals = [...found.refusals];
  const changes = found.targets.flatMap(({ row, column, text: written, at: place }): CellChange[] => {
    if (written === column.read(row)) return [];
    const parsed = column.parse(written);
    if (!parsed.refusal) return [{ row, column, value: parsed.value }];
    refusals.push({ ...place, ...parsed.refusal });
    return [];
  });
  if (refusals.length > 0) return { refusals };
  const { list } = shown;
  const label = { code: 'paste-cells', values: { list, cells: changes.length } };
  return { edit: changes.length > 0 ? setCells(list, changes, label) : undefined, cells: changes.length };
}

interface Found {
  readonly targets: readonly Target[];
  readonly refusals: readonly PasteRefusal[];
}

function byPlace({ columns, rows }: Shown, cells: string[][], at: { row: number; column: number }): Found {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const room = { rows: rows.length - at.row, columns: columns.length - at.column };
  const refusals: PasteRefusal[] = [];
  if (cells.length > room.rows)
    refusals.push({
      row: room.rows + 1,
      column: 1,
      code: 'too-many-rows',
      count: cells.length,
      most: room.rows,
    });
  if (width > room.columns)
    refusals.push({
      row: 1,
      column: room.columns + 1,
      code: 'too-many-columns',
      count: width,
      most: room.columns,
    });
  const targets = cells.flatMap((texts, down) =>
    texts.flatMap((text, along): Target[] => {
      const [row, column] = [rows[at.row + down], columns[at.column + along]];
      return row && column ? [{ row, column, text, at: { row: down + 1, column: along + 1 } }] : [];
    }),
  );
  return { targets, refusals };
}

function byKeys({ columns, rows }: Shown, [head = [], ...cells]: string[][]): Found {
  const known = new Map(columns.map((column) => [column.key, column]));
  const refusals = head.flatMap((key, index): PasteRefusal[] =>
    known.has(key) ? [] : [{ row: 1, column: index + 1, code: 'no-such-column', found: key }],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const own = head.indexOf('id');
  const seen = new Set<string>();
  const targets = cells.flatMap((texts, index): Target[] => {
    const id = texts[own] ?? '';
    const row = byId.get(id);
    const at = { row: index + 2, column: own + 1 };
    if (!row || seen.has(id)) {
      refusals.push({ ...at, code: row ? 'row-again' : 'no-such-row', found: id });
      return [];
    }
    seen.add(id);
    return texts.flatMap((text, place): Target[] => {
      const column = known.get(head[place] ?? '');
      return column ? [{ row, column, text, at: { ...at, column: place + 1 } }] : [];
    });
  });
  return { targets, refusals };
}
