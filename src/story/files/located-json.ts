import { createScanner, type ParseError, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { type JsonPath, type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import { jsonErrorIn } from './json-error';
import { itemAround, without } from './leave-out';
import { limits } from './limits';
import { unfitNode } from './unfit-node';
import { type Issue, pathOf, unfitValues } from './unfit-value';

/** U+FEFF at the start of a file, which Windows' editors write. */
export const byteOrderMark = '\ufeff';

/** The schema of a file, and what takes the file's place where it cannot be read. */
export interface Form<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly blank?: T;
}

/** A parsed file, as far as it has its schema's form. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  readonly form: Form<T>;
  /** Whether nothing of the file was left out. */
  readonly isWhole: boolean;
}

export interface Reading<T> {
  /** Absent where nothing can be read, and no blank takes its place. */
  readonly located?: Located<T>;
  readonly problems: readonly Problem[];
}

/** Reads a JSON text by a schema: its value without the items that are not of the schema, and every reason why not. */
export function readJson<T>(file: string, text: string, form: Form<T>): Reading<T> {
  const failed = <C extends ProblemCode>(code: C, offset: number, ...values: ValuesOf<C>): Reading<T> => ({
    ...blankOf(file, form),
    problems: [problem(code, { file, path: [], offset }, ...values)],
  });

  if (text.length > limits.fileLength)
    return failed('file-too-long', 0, { count: text.length }, { most: limits.fileLength });
  if (text.startsWith(byteOrderMark)) return failed('byte-order-mark', 0);
  const deep = tooDeep(text);
  if (deep !== undefined) return failed('nested-too-deep', deep, {}, { most: limits.nesting });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) return failed('not-json', ...jsonErrorIn(text, error));
  if (!root) return failed('empty-file', 0);
  const unfit = unfitNode(root);
  if (unfit) return { ...blankOf(file, form), problems: [unfit(file)] };
  const value: unknown = JSON.parse(text);
  const parsed = v.safeParse(form.schema, value);
  if (parsed.success) return { located: { file, value: parsed.output, form, isWhole: true }, problems: [] };
  const { problems, rest, issues } = unfitValues(file, form.schema, value);
  return { ...fitted(file, form, rest, issues), problems };
}

/** What takes the place of a file that cannot be read. */
export const blankOf = <T>(file: string, form: Form<T>): Pick<Reading<T>, 'located'> =>
  form.blank === undefined ? {} : { located: { file, value: form.blank, form, isWhole: false } };

/** The file without what stands at some paths, nor what is not of its schema without it. */
export function leftOut<T>(
  { file, form, value }: Located<T>,
  paths: readonly JsonPath[],
): Located<T> | undefined {
  if (paths.some((path) => path.length === 0)) return blankOf(file, form).located;
  const rest = without(value, paths);
  return fitted(file, form, rest, v.safeParse(form.schema, rest).issues ?? []).located;
}

/** Leaves out the keys that are not of the schema, or the items around what cannot be without them, until all is. */
function fitted<T>(
  file: string,
  form: Form<T>,
  value: unknown,
  issues: readonly Issue[],
): Pick<Reading<T>, 'located'> {
  if (issues.length === 0) return { located: { file, value: value as T, form, isWhole: false } };
  const gone = issues.map((issue) => {
    const path = pathOf(issue);
    // An element of a list, such as a position of a line, is not left out alone.
    const isKey = typeof path.at(-1) === 'string' && issue.input !== undefined;
    return isKey ? path : itemAround(value, path);
  });
  if (gone.some((path) => path.length === 0)) return blankOf(file, form);
  const rest = without(value, gone);
  return fitted(file, form, rest, v.safeParse(form.schema, rest).issues ?? []);
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
