import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { onOneLine, spread } from '../draft/json-text';
import type { JsonPath } from '../../problems';
import { inPlaceOf, layoutAt } from './json-layout';
import { type Located, locate } from './locate';

/**
 * Sets the value at a path of a JSON text, or adds its last key or item, which goes on one line where it is an item; all
 * else stays byte for byte.
 */
export function setValue(text: string, path: JsonPath, value: unknown): string {
  const inItem = changedWithin(text, path, (own, rest) => setValue(own, rest, value));
  if (inItem !== undefined) return inItem;
  const there = locate(text, path);
  if (there)
    return splice(text, there.offset, end(there), inPlaceOf(text, there, value, isIndex(path.at(-1))));
  const longer = appended(text, path, value);
  if (longer !== undefined) return longer;
  const root = parseTree(text);
  if (!root) return text;
  const parent = path.length > 0 ? findNodeAtLocation(root, path.slice(0, -1)) : undefined;
  if (!parent)
    return path.length > 1 ? setValue(text, path.slice(0, -1), { [String(path.at(-1))]: value }) : text;
  return added(text, parent, path.at(-1) as string | number, value);
}

/** Sets the values at paths that are there, none within another: the text is read once, however many there are. */
export function setValues(
  text: string,
  values: readonly { readonly path: JsonPath; readonly value: unknown }[],
): string {
  const root = parseTree(text);
  const found = values
    .flatMap(({ path, value }) => {
      const node = root && findNodeAtLocation(root, [...path]);
      return node ? [{ node, value, isItem: isIndex(path.at(-1)) }] : [];
    })
    .toSorted((one, other) => one.node.offset - other.node.offset);
  let last = 0;
  const parts = found.map(({ node, value, isItem }) => {
    const before = text.slice(last, node.offset);
    last = end(node);
    return before + inPlaceOf(text, node, value, isItem);
  });
  return parts.join('') + text.slice(last);
}

/** Removes what stands at a path, with its comma. */
export function removeValue(text: string, path: JsonPath): string {
  const inItem = changedWithin(text, path, removeValue) ?? withoutItem(text, path);
  if (inItem !== undefined) return inItem;
  const root = parseTree(text);
  const found = root && findNodeAtLocation(root, [...path]);
  const node = found?.parent?.type === 'property' ? found.parent : found;
  const siblings = node?.parent?.children;
  if (!node || !siblings || !node.parent) return text;
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (before) return splice(text, end(before), end(node), '');
  if (after) return splice(text, node.offset, after.offset, '');
  const { offset, length, type } = node.parent;
  return splice(text, offset, offset + length, type === 'array' ? '[]' : '{}');
}

/**
 * The text with an item of a list changed at a path within it, which alone is read; undefined for other paths, and
 * where something else stands before the item on its line.
 */
function changedWithin(
  text: string,
  [list, index, ...rest]: JsonPath,
  change: (own: string, path: JsonPath) => string,
): string | undefined {
  if (list === undefined || typeof index !== 'number' || rest.length === 0) return undefined;
  const there = locate(text, [list, index]);
  if (!there) return undefined;
  const line = text.lastIndexOf('\n', there.offset - 1) + 1;
  if (text.slice(line, there.offset).trim() !== '') return undefined;
  return splice(text, line, end(there), change(text.slice(line, end(there)), rest));
}

/** The text without an item of a list, and without its comma; undefined where the path is none of an item. */
function withoutItem(text: string, path: JsonPath): string | undefined {
  const [list, index] = [path.slice(0, -1), path.at(-1)];
  const there = typeof index === 'number' && locate(text, path);
  if (!there) return undefined;
  const before = index > 0 && locate(text, [...list, index - 1]);
  if (before) return splice(text, end(before), end(there), '');
  const next = locate(text, [...list, index + 1]);
  if (next) return splice(text, there.offset, next.offset, '');
  const whole = locate(text, list);
  return whole && splice(text, whole.offset, end(whole), '[]');
}

/** Whether the value at a path is all on one line. */
export function isOnOneLine(text: string, path: JsonPath): boolean {
  const there = locate(text, path);
  return there !== undefined && !text.slice(there.offset, end(there)).includes('\n');
}

/** The text with a value after the last item of a list that has some: without a tree of the text. */
function appended(text: string, path: JsonPath, value: unknown): string | undefined {
  const [list, key] = [path.slice(0, -1), path.at(-1)];
  const last = typeof key === 'number' && key > 0 ? locate(text, [...list, key - 1]) : undefined;
  const parent = last && locate(text, list);
  return parent && afterLast(text, parent, last, undefined, value);
}

/** The text with a value after the last one of its list or object, on a line of its own where the others are. */
function afterLast(
  text: string,
  parent: Located,
  last: Located,
  key: string | undefined,
  value: unknown,
): string {
  const isListOnLine = !text.slice(parent.offset, last.offset).includes('\n');
  const { indent, gap } = layoutAt(text, last.offset);
  const isLine = isListOnLine || key === undefined;
  const item = named(key, gap) + (isLine ? onOneLine(value, gap) : spread(value, indent));
  return splice(text, end(last), end(last), `,${isListOnLine ? gap : `\n${indent}`}${item}`);
}

function added(text: string, parent: Node, path: string | number, value: unknown): string {
  const key = parent.type === 'object' ? String(path) : undefined;
  const last = parent.children?.at(-1);
  if (last) return afterLast(text, parent, last, key, value);
  const { indent, isWithinLine, gap } = layoutAt(text, parent.offset);
  const [open, close] = key === undefined ? ['[', ']'] : ['{', '}'];
  const isPlain = key === undefined && (typeof value !== 'object' || value === null);
  const inner = `${indent}  `;
  const whole =
    isPlain || isWithinLine
      ? named(key, gap) + onOneLine(value, gap)
      : `\n${inner}${named(key, ' ')}${key === undefined ? onOneLine(value) : spread(value, inner)}\n${indent}`;
  return splice(text, parent.offset, end(parent), open + whole + close);
}

const named = (key: string | undefined, gap: string) =>
  key === undefined ? '' : `${JSON.stringify(key)}:${gap}`;

const isIndex = (key: string | number | undefined) => typeof key === 'number';

const end = ({ offset, length }: Located) => offset + length;

const splice = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to);
