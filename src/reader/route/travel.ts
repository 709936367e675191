import { createSignal, onCleanup } from 'solid-js';
import type { Session } from '../../session/session';
import { prefersReducedMotion } from '../../session/preferences';

/** Duration of the whole route at speed 1, ms. */
const wholeMs = 45_000;
export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];
/** With reduced motion the marker steps rather than glides. */
const stepMs = 500;

/** Play and pause along the route: moves the place on it as time passes, and stops at its end. */
export function createTravel({ route: { feature, km, setKm } }: Session) {
  const [isPlaying, setPlaying] = createSignal(false);
  const [speed, setSpeed] = createSignal<Speed>(1);
  let frame = 0;
  let last = 0;
  function advance(now: number): void {
    const route = feature();
    if (!route) return;
    const passed = now - last;
    if (!prefersReducedMotion() || passed >= stepMs) {
      last = now;
      const next = (km() ?? 0) + (route.lengthKm * passed * speed()) / wholeMs;
      setKm(next);
      if (next >= route.lengthKm) {
        setPlaying(false);
        return;
      }
    }
    frame = requestAnimationFrame(advance);
  }
  function pause(): void {
    cancelAnimationFrame(frame);
    setPlaying(false);
  }
  function play(): void {
    const route = feature();
    if (!route) return;
    if ((km() ?? 0) >= route.lengthKm) setKm(0);
    last = performance.now();
    setPlaying(true);
    frame = requestAnimationFrame(advance);
  }
  onCleanup(pause);
  return { isPlaying, play, pause, speed, setSpeed };
}
