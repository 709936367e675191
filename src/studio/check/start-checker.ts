import { type Checker, type CheckerOptions, createChecker } from './client';

/** A checker in a worker of its own, which ends with the page or with `close`. */
export function startChecker(options: CheckerOptions): Checker & { close(): void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return { ...createChecker(worker, options), close: () => worker.terminate() };
}
