import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { What } from './attempts';
import type { Result } from './worker';

/** Megabytes in which every mutant has to be done with. */
const heapMb = 1024;
/** Milliseconds after which a mutant is taken to hang, on a machine that may be busy. */
const patienceMs = 180_000;

/**
 * Tries mutants in a process of its own, which a mutant that hangs or fills the memory cannot take the others with.
 * @throws Error with the number of the mutant that hangs or ends its process
 */
export function work(
  what: What,
  [seed, from, step, count]: readonly [number, number, number, number],
  onResult: (result: Result) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(
      join(import.meta.dirname, 'worker.ts'),
      [...[seed, from, step, count].map(String), what],
      {
        execArgv: ['--import', 'tsx', `--max-old-space-size=${heapMb}`],
      },
    );
    let next = from;
    let hangs = false;
    const end = () => {
      hangs = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(end, patienceMs);
    child.on('message', (result: Result) => {
      clearTimeout(timer);
      timer = setTimeout(end, patienceMs);
      next = result.index + step;
      onResult(result);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) return resolve();
      reject(new Error(`mutant ${next} of seed ${seed} ${hangs ? 'hangs' : 'ends its process'}`));
    });
  });
}
