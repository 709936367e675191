import { isError, type Problem, type ProblemCode } from '../../story/problems';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import { phrasesOf, sentenceOf } from './sentence';
import { tr } from './tr';
import type { ProblemWords } from './words';

/** The languages that problems are put into: a new one is its file and its word here. */
const languages = { ar, en, fr, tr } satisfies Record<string, ProblemWords>;

export type ProblemLanguage = keyof typeof languages;
export const problemLanguages = Object.keys(languages) as ProblemLanguage[];

/** What was found and what was expected, in a language. */
export const problemWords = <C extends ProblemCode>(problem: Problem<C>, language: ProblemLanguage) =>
  phrasesOf(problem, languages[language]);

/** What is wrong, for where the reader sees at which place. */
export const problemSentence = (problem: Problem, language: ProblemLanguage): string =>
  sentenceOf(problem, languages[language]);

/** The line of a problem in a text, such as a terminal's, which has no use for isolates. */
export function problemLine(
  problem: Problem,
  { line, column }: { readonly line: number; readonly column: number },
  language: ProblemLanguage = 'en',
): string {
  const { rule: nameOf, warning } = languages[language];
  const rule = isError(problem) ? nameOf(problem.rule) : `${warning}: ${nameOf(problem.rule)}`;
  const text = `${problem.file}:${line}:${column}: ${rule}: ${problemSentence(problem, language)}`;
  return text.replace(/[\u2068\u2069]/g, '');
}
