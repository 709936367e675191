import type { Node } from 'jsonc-parser';
import { shown } from '../problem';
import { limits } from './limits';

/** Keys that objects of the language have by themselves: the reader of records leaves them out without a word. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

interface Unfit {
  readonly node: Node;
  readonly found: string;
  readonly expected: string;
}

/** The first value that JSON allows and no file of a story may have, whatever its schema. */
export function unfitNode(node: Node): Unfit | undefined {
  const children = node.children ?? [];
  if (children.length > limits.items)
    return { node, found: `${children.length} items`, expected: `at most ${limits.items}` };
  if (node.type === 'string' && /\p{Cs}/u.test(node.value))
    return { node, found: `half a character in ${shown(node.value)}`, expected: 'whole characters' };
  if (node.type === 'object') {
    const unfit = unfitKey(children.flatMap((property) => property.children?.[0] ?? []));
    if (unfit) return unfit;
  }
  for (const child of children) {
    const unfit = unfitNode(child);
    if (unfit) return unfit;
  }
  return undefined;
}

function unfitKey(keys: readonly Node[]): Unfit | undefined {
  const seen = new Set<string>();
  for (const node of keys) {
    const found = `the key ${shown(node.value)}`;
    if (seen.has(node.value))
      return { node, found: `${found} again`, expected: 'each key once in an object' };
    if (reserved.has(node.value)) return { node, found, expected: 'no such key' };
    seen.add(node.value);
  }
  return undefined;
}
