import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { jsonText } from '../../story/files/draft/json-text';
import type { JsonPath } from '../../story/problems';
import { type Located, locate } from './locate';

/** Sets the value at a path of a JSON text, or adds its last key or item; all else stays byte for byte. */
export function setValue(text: string, path: JsonPath, value: unknown): string {
  const there = locate(text, path);
  if (there) return splice(text, there.offset, end(there), laidOut(value, indentAt(text, there)));
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
      return node ? [{ node, value }] : [];
    })
    .toSorted((one, other) => one.node.offset - other.node.offset);
  let last = 0;
  const parts = found.map(({ node, value }) => {
    const before = text.slice(last, node.offset);
    last = end(node);
    return before + laidOut(value, indentAt(text, node));
  });
  return parts.join('') + text.slice(last);
}

/** Removes what stands at a path, with its comma. */
export function removeValue(text: string, path: JsonPath): string {
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

/** The text with a value after the last item of a list that has some: without a tree of the text. */
function appended(text: string, path: JsonPath, value: unknown): string | undefined {
  const [list, key] = [path.slice(0, -1), path.at(-1)];
  const last = typeof key === 'number' && key > 0 ? locate(text, [...list, key - 1]) : undefined;
  const parent = last && locate(text, list);
  return parent && afterLast(text, parent, last, '', value);
}

/** The text with a value after the last one of its list or object, on a line of its own where the others are. */
function afterLast(text: string, parent: Located, last: Located, name: string, value: unknown): string {
  const own = indentAt(text, parent);
  const isOnOneLine = !text.slice(parent.offset, last.offset).includes('\n');
  const inner = isOnOneLine ? own : `${own}  `;
  const item = `${name}${laidOut(value, inner)}`;
  return splice(text, end(last), end(last), `,${isOnOneLine ? ' ' : `\n${inner}`}${item}`);
}

function added(text: string, parent: Node, key: string | number, value: unknown): string {
  const own = indentAt(text, parent);
  const last = parent.children?.at(-1);
  const name = parent.type === 'object' ? `${JSON.stringify(key)}: ` : '';
  if (last) return afterLast(text, parent, last, name, value);
  const inner = `${own}  `;
  const item = `${name}${laidOut(value, inner)}`;
  const isPlain = parent.type === 'array' && (typeof value !== 'object' || value === null);
  const [open, close] = parent.type === 'array' ? ['[', ']'] : ['{', '}'];
  const whole = isPlain ? `[${item}]` : `${open}\n${inner}${item}\n${own}${close}`;
  return splice(text, parent.offset, end(parent), whole);
}

const end = ({ offset, length }: Located) => offset + length;

const splice = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to);

const laidOut = (value: unknown, indent: string) => jsonText(value).trimEnd().replaceAll('\n', `\n${indent}`);

/** The white space at the start of the line that a node begins in. */
function indentAt(text: string, { offset }: Located): string {
  const [indent = ''] = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1)) ?? [];
  return indent;
}
