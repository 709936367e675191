import type { Progress } from '../read/model';
import type { ImportAnswer, ImportRequest } from './messages';

type Asked<Ask extends ImportRequest['ask']> = Omit<Extract<ImportRequest, { ask: Ask }>, 'id' | 'ask'>;

/** Asks the worker that reads files: it is started with the first one, and can be stopped at any time. */
export function createImporter(onProgress: (progress: Progress | undefined) => void) {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, (answer: ImportAnswer) => void>();

  function started(): Worker {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if ('progress' in data) return onProgress(data.progress);
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
      if (waiting.size === 0) onProgress(undefined);
    });
    made.addEventListener('error', () => {
      for (const [id, answer] of waiting) answer({ id, fault: 'worker' });
      stop();
    });
    return made;
  }

  function ask(request: object): Promise<ImportAnswer> {
    worker ??= started();
    const id = ++count;
    const answer = new Promise<ImportAnswer>((resolve) => waiting.set(id, resolve));
    // The second argument tells it from a message to a window, which needs an origin.
    worker.postMessage({ id, ...request } as ImportRequest, []);
    return answer;
  }

  /** Ends whatever it does: nothing that was asked is answered any more. */
  function stop(): void {
    worker?.terminate();
    worker = undefined;
    waiting.clear();
    onProgress(undefined);
  }

  return {
    read: (asked: Asked<'read'>) => ask({ ask: 'read', ...asked }),
    plan: (asked: Asked<'plan'>) => ask({ ask: 'plan', ...asked }),
    stop,
  };
}
