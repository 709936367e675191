import { isError, type Problem } from '../../story/problems';

/** Problems that read alike: the words, the first of them with its place, and how many there are. */
export interface Told {
  readonly words: string;
  readonly place: string;
  readonly problem: Problem;
  readonly count: number;
}

/** The problems of places of one sort, errors first, those that read alike as one. */
export function toldProblems(
  byPlace: ReadonlyMap<string, readonly Problem[]>,
  sort: string,
  wordsOf: (problem: Problem) => string,
): Told[] {
  const told = new Map<string, Told>();
  for (const [place, problems] of byPlace) {
    if (!place.startsWith(`${sort}:`)) continue;
    for (const problem of problems) {
      const words = wordsOf(problem);
      const before = told.get(words);
      told.set(words, before ? { ...before, count: before.count + 1 } : { words, place, problem, count: 1 });
    }
  }
  return [...told.values()].toSorted((one, other) => weight(one) - weight(other));
}

const weight = ({ problem }: Told) => (isError(problem) ? 0 : 1);
