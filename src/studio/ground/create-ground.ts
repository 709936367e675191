import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Ground } from '../../basemap/cut/ground';
import type { GroundSetting } from '../../basemap/cut/setting';
import { worldAddress } from '../world-address';
import type { GroundAnswer, GroundRequest } from './worker';

/** "none": there is nothing that it is cut for; "failed": it could not be cut. */
export type GroundState = 'waiting' | 'none' | 'failed' | 'there';

/** The ground under a draft, cut by a worker whenever what it is cut for changes; the one before it stays until then. */
export function createGround(setting: Accessor<GroundSetting | undefined>) {
  const [ground, setGround] = createSignal<Ground>();
  const [state, setState] = createSignal<GroundState>('waiting');
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  onCleanup(() => worker.terminate());
  let asked = 0;
  let last: GroundRequest | undefined;
  const ask = (wanted: GroundSetting) => {
    last = { id: ++asked, world: worldAddress(), setting: wanted };
    setState('waiting');
    worker.postMessage(last, []);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<GroundAnswer>) => {
    if (data.id !== asked) return;
    if (data.ground) setGround(data.ground);
    setState(data.ground ? 'there' : 'failed');
  });
  const wanted = createMemo(setting, undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  createEffect(
    on(wanted, (now) => {
      if (now) ask(now);
      else setState('none');
    }),
  );
  return {
    ground,
    state,
    /** Asks again for what could not be had. */
    retry: () => last && ask(last.setting),
  };
}
