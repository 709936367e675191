import { accountCodes } from './accounts';
import { attachmentCodes } from './attachments';
import type { Code, Rule, Severity, Values } from './code';
import { dateCodes } from './dates';
import { formCodes } from './form';
import { geometryCodes } from './geometry';
import { nameCodes } from './names';
import { quoteCodes } from './quotes';
import { referenceCodes } from './references';
import { sentenceCodes } from './sentences';
import { sizeCodes } from './sizes';
import { supportCodes } from './support';
import { zoneCodes } from './zones';

/** Everything that can be wrong with a story. */
export const problemCodes = {
  ...formCodes,
  ...quoteCodes,
  ...sentenceCodes,
  ...supportCodes,
  ...referenceCodes,
  ...attachmentCodes,
  ...accountCodes,
  ...dateCodes,
  ...geometryCodes,
  ...sizeCodes,
  ...nameCodes,
  ...zoneCodes,
};

type Codes = typeof problemCodes;
export type ProblemCode = keyof Codes;

export type JsonPath = readonly (string | number)[];

/** The values of a code, as they are given to a report. */
export type ValuesOf<C extends ProblemCode> = Codes[C] extends Code<infer V> ? V : never;

type At<V extends Values, K extends 0 | 1> = V[K] extends object ? V[K] : object;
export type Found<C extends ProblemCode> = At<ValuesOf<C>, 0>;
export type Expected<C extends ProblemCode> = At<ValuesOf<C>, 1>;

/**
 * One broken rule, as a value: plain data in no language, that can be stored, sent to a worker and put into words
 * (`src/i18n/problems/`).
 */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    readonly rule: Rule;
    readonly code: K;
    readonly severity: Severity;
    /** `<slug>/<name>`, or the folder itself. */
    readonly file: string;
    /** Leads to the value in the file, or as far as the file goes. */
    readonly path: JsonPath;
    /** UTF-16 units into the file, where no path leads: in what is not JSON, and at a key. */
    readonly offset?: number;
    readonly found: Found<K>;
    readonly expected: Expected<K>;
  };
}[C];

/** Whether a problem keeps a story from being published. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';

/** A problem of a code, with its values. */
export function problem<C extends ProblemCode>(
  code: C,
  where: { readonly file: string; readonly path: JsonPath; readonly offset?: number },
  ...[found = {}, expected = {}]: ValuesOf<C>
): Problem {
  const { rule, severity } = problemCodes[code];
  return { rule, code, severity, ...where, found, expected } as Problem;
}
