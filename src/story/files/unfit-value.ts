import * as v from 'valibot';
import { type JsonPath, type Problem, problem } from '../problems';
import type { Form as Asked } from '../problems/form';
import { without } from './leave-out';

export type Issue = v.BaseIssue<unknown>;

export interface Unfit {
  readonly problems: readonly Problem[];
  /** The value without its unknown keys, and why it is not of the schema still. */
  readonly rest: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Every reason why a value is not of its schema. The schema's library stops at the first unknown key of an object: those
 * are taken away until there are no more, and told together.
 */
export function unfitValues(file: string, schema: v.GenericSchema, value: unknown): Unfit {
  const unknown = new Map<string, JsonPath[]>();
  let rest = value;
  for (;;) {
    const issues = v.safeParse(schema, rest).issues ?? [];
    const keys = issues.filter(isUnknownKey).map(pathOf);
    for (const path of keys) {
      const of = path.slice(0, -1).join('.');
      unknown.set(of, [...(unknown.get(of) ?? []), path]);
    }
    if (keys.length === 0) {
      const problems = [
        ...[...unknown].map(([of, paths]) => unknownKeys(file, of, paths)),
        ...altitudes(file, issues.filter(isAltitude)),
        ...issues.filter((issue) => !isAltitude(issue)).map((issue) => unfitValue(file, issue)),
      ];
      return { problems, rest, issues };
    }
    rest = without(rest, keys);
  }
}

export const pathOf = (issue: Issue): JsonPath =>
  (issue.path ?? []).map((step) => step.key as string | number);

/** What valibot expects of a value that should not be there at all. */
const isUnwanted = ({ expected }: Issue) => expected === 'never';
const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && isUnwanted(issue);

/** Of a tuple of two, which only a position is: the number after them. */
const isAltitude = ({ type, path, input }: Issue) =>
  type === 'strict_tuple' && path?.at(-1)?.key === 2 && typeof input === 'number';

function unknownKeys(file: string, of: string, paths: readonly JsonPath[]): Problem {
  const [path = []] = paths;
  return problem('unknown-keys', { file, path }, { of, keys: paths.map((one) => String(one.at(-1))) });
}

/** One problem for each geometry. */
function altitudes(file: string, issues: readonly Issue[]): Problem[] {
  const ofGeometry = new Map<string, Issue[]>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const geometry = path.slice(0, path.indexOf('coordinates') + 1 || -2).join('.');
    ofGeometry.set(geometry, [...(ofGeometry.get(geometry) ?? []), issue]);
  }
  return [...ofGeometry.values()].map((all) => {
    const [first] = all as [Issue];
    const path = pathOf(first);
    return problem(
      'altitude',
      { file, path },
      { key: path.join('.'), value: first.input, positions: all.length },
    );
  });
}

function unfitValue(file: string, issue: Issue): Problem {
  const path = pathOf(issue);
  const where = { file, path };
  const { input: value } = issue;
  const found = { key: path.join('.'), ...(value !== undefined && { value }) };
  if (isUnwanted(issue)) return problem('unknown-value', where, found);
  if (issue.type === 'strict_object' && value === undefined) return problem('no-value', where, found);
  // A message of valibot's own, where the schema has none.
  if (issue.message.startsWith('Invalid'))
    return problem('other-type', where, found, { type: issue.expected ?? issue.message });
  return problem('other-form', where, found, { form: issue.message as Asked });
}
