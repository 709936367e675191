import type { Expected, Found, ProblemCode } from '../../story/problems';
import type { Form, JsonError } from '../../story/problems/form';
import type { Rule } from '../../story/problems/code';
import type { Difference } from '../../story/problems/quotes';

type Phrase<V> = string | ((values: V) => string);

/** What a language needs to put every problem into words: for each code what was found and what was expected. */
export interface ProblemWords {
  readonly rule: (rule: Rule) => string;
  /** Stands before the rule of what is no error. */
  readonly warning: string;
  readonly sentence: (found: string, expected: string) => string;
  readonly phrases: {
    readonly [C in ProblemCode]: readonly [found: Phrase<Found<C>>, expected: Phrase<Expected<C>>];
  };
}

export type Forms = Readonly<Record<Form, string>>;
export type JsonErrors = Readonly<Record<JsonError, string>>;
/** In what words differ that look alike. */
export type Differences = Readonly<Record<Difference, string>>;
