import { createSignal, onCleanup } from 'solid-js';
import type { Situations } from '../../session/parts/situations';

/** How long each date is shown, ms. */
const eachMs = 2500;

/** Shows one date after another, from the first where the last is shown, and stops at the last. */
export function createPlay(situations: Situations) {
  const [isPlaying, setPlaying] = createSignal(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  const isLast = () => situations.place() === situations.all().length - 1;
  function stop(): void {
    clearInterval(timer);
    setPlaying(false);
  }
  function play(): void {
    if (isLast()) situations.show(undefined);
    setPlaying(true);
    timer = setInterval(() => {
      situations.step(1);
      if (isLast()) stop();
    }, eachMs);
  }
  onCleanup(stop);
  return { isPlaying, stop, toggle: () => (isPlaying() ? stop() : play()) };
}
