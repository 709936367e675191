import type { Edit } from '../document/history';
import type { CellRefusal, Column } from './column';
import type { ListName, Row } from './rows';
import { setCells } from './set-cells';

/** What typing a text into a cell does: an edit, nothing where that is there already, or why it cannot be. */
export type CellEdit =
  | { readonly edit: Edit | undefined; readonly refusal?: undefined }
  | { readonly refusal: CellRefusal; readonly edit?: undefined };

/** Changes of one cell that follow each other are one step. */
export function editCell(list: ListName, row: Row, column: Column, text: string): CellEdit {
  if (text === column.read(row)) return { edit: undefined };
  const parsed = column.parse(text);
  if (parsed.refusal) return { refusal: parsed.refusal };
  const { id } = row;
  const label = { code: 'change-cell', values: { list, id, column: column.key } };
  const key = `cell ${list} ${id} ${column.key}`;
  return { edit: setCells(list, [{ row, column, value: parsed.value }], label, key) };
}
