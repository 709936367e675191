import { mutantAt } from './mutant';
import { openedAt } from './opened/mutant';
import { openedOutcome } from './opened/outcome';
import { type Outcome, outcomeOf } from './outcome';

/** One mutant: how it was broken, and what becomes of it. */
interface Attempt {
  readonly kind: string;
  readonly outcome: () => Outcome | Promise<Outcome>;
}

/** What is broken: the files of stories that are compiled, or files that an author opens in the studio. */
export const attempts = {
  stories: (seed: number, index: number): Attempt => {
    const mutant = mutantAt(seed, index);
    return { kind: mutant.kind, outcome: () => outcomeOf(mutant) };
  },
  files: (seed: number, index: number): Attempt => {
    const mutant = openedAt(seed, index);
    return { kind: mutant.kind, outcome: () => openedOutcome(mutant) };
  },
} as const;

export type What = keyof typeof attempts;

export const whatOf = (name: string | undefined): What => (name === 'files' ? name : 'stories');
