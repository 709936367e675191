import type { Problem, ProblemCode } from '../../story/problems';
import type { ProblemWords } from './words';

/** What was found and what was expected, in the words of a language. */
export function phrasesOf<C extends ProblemCode>(problem: Problem<C>, words: ProblemWords) {
  const phrases: ProblemWords['phrases'] = words.phrases;
  const [found, expected] = phrases[problem.code];
  return {
    found: typeof found === 'string' ? found : found(problem.found),
    expected: typeof expected === 'string' ? expected : expected(problem.expected),
  };
}

/** What is wrong, for where the reader sees at which place, in the words of a language. */
export function sentenceOf(problem: Problem, words: ProblemWords): string {
  const { found, expected } = phrasesOf(problem, words);
  return words.sentence(found, expected);
}
