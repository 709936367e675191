import { createSignal } from 'solid-js';
import { isSameList } from '../same-list';

export type MapStatus = ReturnType<typeof createMapStatus>;

/** What the map tells of itself. */
export function createMapStatus() {
  const [isDrawn, setDrawn] = createSignal(false);
  const [isLive, setLive] = createSignal(true);
  const [inView, setInView] = createSignal<readonly string[]>([], { equals: isSameList });
  return {
    /** Whether the live map has been drawn, and a first picture of it is no longer needed. */
    isDrawn,
    setDrawn,
    /** Whether the engine draws the map: without it the map cannot be turned, nor follow, nor be made a picture of. */
    isLive,
    setLive,
    /** Ids of the features in view, in reading order. */
    inView,
    setInView,
  };
}
