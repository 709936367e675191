import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { escaped, type Problem, shortened, shown } from '../problem';
import { limits } from './limits';
import { unfitNode } from './unfit-node';

export type JsonPath = readonly (string | number)[];

/** A parsed file that can tell the position of each of its values. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  /** The line and column (from 1) of the value at a path, or of its nearest ancestor. */
  at(path: JsonPath): { line: number; column: number };
}

export type Reading<T> =
  | { readonly ok: true; readonly located: Located<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a JSON text by a schema: the value with its places, or every reason why not. */
export function readJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Reading<v.InferOutput<Schema>> {
  const place = placeIn(text);
  const failed = (offset: number, found: string, expected: string): Reading<never> => ({
    ok: false,
    problems: [{ rule: 'form', file, ...place(offset), found, expected }],
  });

  if (text.length > limits.fileLength)
    return failed(0, `${text.length} characters`, `at most ${limits.fileLength}`);
  const deep = tooDeep(text);
  if (deep !== undefined)
    return failed(deep, 'deeper nesting', `at most ${limits.nesting} levels of brackets`);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) return failed(error.offset, printParseErrorCode(error.error), 'JSON');
  if (!root) return failed(0, 'an empty file', 'JSON');
  const unfit = unfitNode(root);
  if (unfit) return failed(unfit.node.offset, unfit.found, unfit.expected);

  const at = (path: JsonPath) => place(nodeAt(root, path).offset);
  const parsed = v.safeParse(schema, JSON.parse(text));
  if (parsed.success) return { ok: true, located: { file, value: parsed.output, at } };
  return {
    ok: false,
    problems: parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map((step) => step.key as string | number);
      return {
        rule: 'form' as const,
        file,
        ...at(path),
        found: `${escaped(shortened(path.join('.'))) || 'the file'}: ${received(issue.input)}`,
        expected: expectation(issue),
      };
    }),
  };
}

function received(input: unknown): string {
  if (input === undefined) return 'nothing';
  return typeof input === 'number' ? String(input) : shown(input);
}

function expectation(issue: v.BaseIssue<unknown>): string {
  // What valibot expects of a value that should not be there at all.
  if (issue.expected === 'never') return issue.type === 'strict_object' ? 'no such key' : 'no such value';
  if (issue.type === 'strict_object' && issue.input === undefined) return 'a value';
  return issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message;
}

/** The node at a path, or the deepest one on the way to it. */
function nodeAt(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function placeIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
    starts.push(index + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

/** The offset where brackets nest too deeply, if they do, by the tokens that the parser will recurse into. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  // The token at the end is the one without a length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '[' || first === '{') {
      if (++depth > limits.nesting) return scanner.getTokenOffset();
    } else if (first === ']' || first === '}') depth--;
  }
  return undefined;
}
