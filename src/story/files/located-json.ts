import { createScanner, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import type { Form, JsonError } from '../problems/form';
import { limits } from './limits';
import { unfitNode } from './unfit-node';

/** A parsed file. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
}

export type Reading<T> =
  | { readonly ok: true; readonly located: Located<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a JSON text by a schema: its value, or every reason why not. */
export function readJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Reading<v.InferOutput<Schema>> {
  const failed = <C extends ProblemCode>(
    code: C,
    offset: number,
    ...values: ValuesOf<C>
  ): Reading<never> => ({
    ok: false,
    problems: [problem(code, { file, path: [], offset }, ...values)],
  });

  if (text.length > limits.fileLength)
    return failed('file-too-long', 0, { count: text.length }, { most: limits.fileLength });
  const deep = tooDeep(text);
  if (deep !== undefined) return failed('nested-too-deep', deep, {}, { most: limits.nesting });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error)
    return failed('not-json', error.offset, { error: printParseErrorCode(error.error) as JsonError });
  if (!root) return failed('empty-file', 0);
  const unfit = unfitNode(root);
  if (unfit) return { ok: false, problems: [unfit(file)] };
  const parsed = v.safeParse(schema, JSON.parse(text));
  if (parsed.success) return { ok: true, located: { file, value: parsed.output } };
  return { ok: false, problems: parsed.issues.map((issue) => unfitValue(file, issue)) };
}

function unfitValue(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const where = { file, path };
  const { input: value } = issue;
  const found = { key: path.join('.'), ...(value !== undefined && { value }) };
  // What valibot expects of a value that should not be there at all.
  if (issue.expected === 'never')
    return problem(issue.type === 'strict_object' ? 'unknown-key' : 'unknown-value', where, found);
  if (issue.type === 'strict_object' && value === undefined) return problem('no-value', where, found);
  // A message of valibot's own, where the schema has none.
  if (issue.message.startsWith('Invalid'))
    return problem('other-type', where, found, { type: issue.expected ?? issue.message });
  return problem('other-form', where, found, { form: issue.message as Form });
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
