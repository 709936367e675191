/**
 * The rules that a story must keep:
 *
 * - form: a file is of its schema;
 * - 1: a quote is the source's exact words, in its sentence, unique with its context;
 * - 2: the sentences tile the source;
 * - 3: a feature has a claim with a quote or a reason to be context; a claim has a speaker;
 * - 4: a sentence supports a feature or says why it has no place;
 * - 5: geometry is valid, ids are unique, references resolve;
 * - 6: zones of control partition the territory;
 * - 7: names exist in every language of the story.
 */
export type Rule = 'form' | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** An error keeps a story from being published; a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * What a draft is shown without: the value at the problem's path, the item of a list around it (or the whole file,
 * where it is in none), or nothing.
 */
export type LeftOut = 'value' | 'item' | 'nothing';

/** Values that the sentence of a problem needs: of what was found, and of what was expected. */
export type Values = readonly [found?: object, expected?: object];

/** What all problems of one code have in common. */
export interface Code<V extends Values> {
  readonly rule: Rule;
  readonly leavesOut: LeftOut;
  readonly severity: Severity;
  /** Never there: carries the type. */
  readonly values?: V;
}

export const code = <V extends Values = []>(
  rule: Rule,
  leavesOut: LeftOut,
  severity: Severity = 'error',
): Code<V> => ({ rule, leavesOut, severity });

/** More than a limit allows. */
export type TooMany = [{ count: number }, { most: number }];
