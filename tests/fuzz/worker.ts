import { attempts, whatOf } from './attempts';
import type { Outcome } from './outcome';

/** What became of one mutant, as a worker says it. */
export interface Result {
  readonly index: number;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly ms: number;
  readonly heapMb: number;
}

/** Tries the mutants of a seed from a number on, so many apart, and says what became of each. */
const [seed = 0, from = 0, step = 1, count = 0] = process.argv.slice(2, 6).map(Number);
const attempt = attempts[whatOf(process.argv[6])];
for (let index = from; index < count; index += step) {
  const mutant = attempt(seed, index);
  const start = performance.now();
  const outcome = await mutant.outcome();
  const result: Result = {
    index,
    kind: mutant.kind,
    outcome,
    ms: performance.now() - start,
    heapMb: process.memoryUsage().heapUsed / 1e6,
  };
  // One at a time, so that the last one said is the last one tried.
  await new Promise((resolve) => process.send?.(result, resolve));
}
process.disconnect();
