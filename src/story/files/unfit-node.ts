import { getNodePath, type Node } from 'jsonc-parser';
import { type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import { limits } from './limits';

/** Keys that objects of the language have by themselves: the reader of records leaves them out without a word. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** A problem of a file whose name is still to be given. */
type Unfit = (file: string) => Problem;

const at =
  <C extends ProblemCode>(node: Node, code: C, ...values: ValuesOf<C>): Unfit =>
  (file) =>
    problem(code, { file, path: getNodePath(node), offset: node.offset }, ...values);

/** The first value that JSON allows and no file of a story may have, whatever its schema. */
export function unfitNode(node: Node): Unfit | undefined {
  const children = node.children ?? [];
  if (children.length > limits.items) {
    const code = getNodePath(node).join() === 'features' ? 'too-many-features' : 'too-many-items';
    return at(node, code, { count: children.length }, { most: limits.items });
  }
  if (node.type === 'string' && /\p{Cs}/u.test(node.value))
    return at(node, 'half-character', { words: node.value });
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
    const key: string = node.value;
    if (seen.has(key)) return at(node, 'key-again', { key });
    if (reserved.has(key)) return at(node, 'reserved-key', { key });
    seen.add(key);
  }
  return undefined;
}
