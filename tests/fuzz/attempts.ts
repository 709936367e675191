import { mutantAt } from './mutant';
import { openedAt } from './opened/mutant';
import { openedOutcome } from './opened/outcome';
import { type Outcome, outcomeOf } from './outcome';
import { tableAt } from './tables/mutant';
import { tableOutcome } from './tables/outcome';

/** One mutant: how it was broken, and what becomes of it. */
interface Attempt {
  readonly kind: string;
  readonly outcome: () => Outcome | Promise<Outcome>;
}

/** What is broken: the files of stories that are compiled, files that an author opens in the studio, or tables of events. */
export const attempts = {
  stories: (seed: number, index: number): Attempt => {
    const mutant = mutantAt(seed, index);
    return { kind: mutant.kind, outcome: () => outcomeOf(mutant) };
  },
  files: (seed: number, index: number): Attempt => {
    const mutant = openedAt(seed, index);
    return { kind: mutant.kind, outcome: () => openedOutcome(mutant) };
  },
  tables: (seed: number, index: number): Attempt => {
    const mutant = tableAt(seed, index);
    return { kind: mutant.kind, outcome: () => tableOutcome(mutant) };
  },
} as const;

export type What = keyof typeof attempts;

export const whatOf = (name: string | undefined): What =>
  name === 'files' || name === 'tables' ? name : 'stories';
