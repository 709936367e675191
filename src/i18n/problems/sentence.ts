import type { Problem, ProblemCode } from '../../story/problems';
import type { InSource } from '../../story/problems/quotes';
import type { ProblemWords } from './words';

/** What was found and what was expected, in the words of a language. */
export function phrasesOf<C extends ProblemCode>(problem: Problem<C>, words: ProblemWords) {
  const phrases: ProblemWords['phrases'] = words.phrases;
  const [found, expected] = phrases[problem.code];
  const said = typeof found === 'string' ? found : found(problem.found);
  const { inFile } = problem.found as InSource;
  return {
    // In every language in brackets at the end: which of several sources it is about.
    found: inFile === undefined ? said : `${said} (\u2068${inFile}\u2069)`,
    expected: typeof expected === 'string' ? expected : expected(problem.expected),
  };
}

/** What is wrong, for where the reader sees at which place, in the words of a language. */
export function sentenceOf(problem: Problem, words: ProblemWords): string {
  const { found, expected } = phrasesOf(problem, words);
  return words.sentence(found, expected);
}
