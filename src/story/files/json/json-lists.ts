import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { onOneLine } from '../draft/json-text';
import type { JsonPath } from '../../problems';
import type { Item } from './in-files';
import { removeValue, setValue } from './json-edits';
import { layoutAt } from './json-layout';

type Listed = Pick<Item, 'id'>;

/** Sets a list of items with ids: those that did not change keep their lines, a new one is on a line of its own. */
export function setList(text: string, path: JsonPath, items: readonly Listed[]): string {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') return text;
  const nodes = list.children ?? [];
  const byId = new Map(
    nodes.map((node) => {
      const value = getNodeValue(node) as Listed | null;
      return [value?.id, { value, lines: text.slice(node.offset, node.offset + node.length) }];
    }),
  );
  const [first] = nodes;
  const { indent, gap } = layoutAt(text, (first ?? list).offset);
  const lines = items.map((item) => {
    const before = byId.get(item.id);
    if (before && JSON.stringify(before.value) === JSON.stringify(item)) return before.lines;
    // What is all on one line is that line anew, with its keys in their order.
    return before?.lines.includes('\n')
      ? withValue(before.lines, [], before.value, item)
      : onOneLine(item, gap);
  });
  const isOneLine = first !== undefined && !text.slice(list.offset, first.offset).includes('\n');
  const inner = first ? indent : `${indent}  `;
  const own = layoutAt(text, list.offset).indent;
  const whole = isOneLine ? `[${lines.join(`,${gap}`)}]` : `[\n${inner}${lines.join(`,\n${inner}`)}\n${own}]`;
  return (
    text.slice(0, list.offset) + (items.length > 0 ? whole : '[]') + text.slice(list.offset + list.length)
  );
}

/** Makes one value at a path of a text into another: the keys that are the same in both keep their bytes. */
export function withValue(text: string, path: JsonPath, before: unknown, after: unknown): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return text;
  if (after === undefined) return removeValue(text, path);
  if (!isObject(before) || !isObject(after)) return setValue(text, path, after);
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].reduce((now, key) => withValue(now, [...path, key], before[key], after[key]), text);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
