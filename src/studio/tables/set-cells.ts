import { groupBy } from '../../story/group-by';
import type { JsonPath } from '../../story/problems';
import type { Files } from '../document/files';
import type { Edit, Label } from '../document/history';
import { changed, jsonIn, pathsIn, valueAt } from '../edits/in-files';
import { setValues } from '../../story/files/json/json-edits';
import type { Column } from './column';

import type { ListName, Row } from './rows';

/** A cell, and what is to be there. */
export interface CellChange {
  readonly row: Row;
  readonly column: Column;
  /** `undefined` takes it away. */
  readonly value: unknown;
}

/** One step for all of some cells of a list. Each file is read once; what is not changed keeps its bytes. */
export function setCells(list: ListName, cells: readonly CellChange[], label: Label, key?: string): Edit {
  return {
    label,
    ...(key !== undefined && { key }),
    run: (files) =>
      [...groupBy(cells, ({ row, column }) => column.file ?? row.file)].reduce(
        (now, [file, own]) => changedIn(now, file, list, own),
        files,
      ),
  };
}

function changedIn(files: Files, file: string, list: ListName, cells: readonly CellChange[]): Files {
  const root = jsonIn(files, file);
  const paths = pathsIn(files, file, list);
  const byPlace = groupBy(cells, ({ row, column }) => (column.file ? '' : row.id));
  const values = [...byPlace].flatMap(([id, own]) => {
    // What is in a file of its own is by the id of its row there.
    const base = id === '' ? own[0]?.column.path : paths.get(id);
    if (!base) return [];
    const inner = own.map(({ row, column, value }) => ({ path: id === '' ? [row.id] : column.path, value }));
    const before = valueAt(root, base);
    const isThere = ({ path, value }: (typeof inner)[number]) =>
      value !== undefined && valueAt(before, path) !== undefined;
    if (inner.every(isThere)) return inner.map(({ path, value }) => ({ path: [...base, ...path], value }));
    return [
      { path: base, value: inner.reduce((done, { path, value }) => withValue(done, path, value), before) },
    ];
  });
  return changed(files, file, (text) => setValues(text, values));
}

/** A value with another at a path, or without: then also without what is left empty on the way there. */
function withValue(of: unknown, [key, ...rest]: JsonPath, value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: before, ...others } = (of ?? {}) as Record<string, unknown>;
  const after = rest.length > 0 ? withValue(before, rest, value) : value;
  const isGone = after === undefined || (rest.length > 0 && Object.keys(after as object).length === 0);
  if (isGone) return others;
  return before === undefined
    ? { ...others, [key]: after }
    : Object.fromEntries(Object.entries(of as object).map(([one, old]) => [one, one === key ? after : old]));
}
