import { createSignal, onCleanup } from 'solid-js';
import { saveFile } from '../../ui/save-file';
import type { PublishNews, PublishRequest, Step, Way } from './messages';

/** How far it has come. */
export type Progress =
  | { readonly kind: 'working'; readonly way: Way; readonly step: Step; readonly share: number }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: number; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: 'problems' | 'unreachable' | 'fault' };

/** Makes sites and files in a worker of its own, one at a time, and saves them. */
export function createPublishing() {
  const [progress, setProgress] = createSignal<Progress>();
  let worker: Worker | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  onCleanup(end);
  return {
    progress,
    isWorking: () => progress()?.kind === 'working',
    start(request: PublishRequest): void {
      end();
      const began = performance.now();
      setProgress({ kind: 'working', way: request.way, step: 'story', share: 0 });
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', () => {
        end();
        setProgress({ kind: 'failed', reason: 'fault' });
      });
      worker.addEventListener('message', ({ data }: MessageEvent<PublishNews>) => {
        if ('step' in data) return void setProgress({ kind: 'working', way: request.way, ...data });
        end();
        if ('failed' in data) {
          if (data.failed === 'fault') console.warn(data.why);
          return void setProgress({ kind: 'failed', reason: data.failed });
        }
        const { name, made } = data;
        saveFile(name, made);
        setProgress({ kind: 'made', name, bytes: made.size, seconds: (performance.now() - began) / 1000 });
      });
      worker.postMessage(request, []);
    },
    stop(): void {
      end();
      setProgress(undefined);
    },
  };
}
