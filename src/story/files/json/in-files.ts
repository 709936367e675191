import type { JsonPath } from '../../problems';
import { type Files, textIn } from '../contents';
import { readJson } from './reading';

/** The value of a JSON file, where it is one: what of it has not changed is the same value as before. */
export function jsonIn(files: Files, name: string): unknown {
  const text = textIn(files, name);
  return text === undefined ? undefined : readJson(name, text);
}

/** The files with the text of one changed. */
export function changed(files: Files, name: string, change: (text: string) => string): Files {
  const text = textIn(files, name);
  if (text === undefined || jsonIn(files, name) === undefined) return files;
  return withFile(files, name, change(text));
}

function withFile(files: Files, name: string, file: string | Uint8Array): Files {
  return files.get(name) === file ? files : new Map(files).set(name, file);
}

export interface Item {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** The items with an id in a list of a JSON file, as far as it has them. */
export function itemsIn(files: Files, name: string, list: string): readonly Item[] {
  const items = (jsonIn(files, name) as Record<string, unknown> | undefined)?.[list];
  if (!Array.isArray(items)) return [];
  const isItem = (item: unknown): item is Item => typeof (item as Partial<Item> | null)?.id === 'string';
  return items.every(isItem) ? items : items.filter(isItem);
}

/** Where an item stands in a list; nothing where it is not there. */
export function pathOf(files: Files, name: string, list: string, id: string): JsonPath | undefined {
  const items = (jsonIn(files, name) as Record<string, unknown> | undefined)?.[list];
  const index = Array.isArray(items) ? items.findIndex((item) => item?.id === id) : -1;
  return index < 0 ? undefined : [list, index];
}

/** Where each item with an id stands in a list of a JSON file. */
export function pathsIn(files: Files, name: string, list: string): ReadonlyMap<string, JsonPath> {
  const items = (jsonIn(files, name) as Record<string, unknown> | undefined)?.[list];
  const ids = Array.isArray(items) ? items.map((item): unknown => item?.id) : [];
  return new Map(ids.flatMap((id, index) => (typeof id === 'string' ? [[id, [list, index]] as const] : [])));
}

/** What stands at a path within a value. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}
