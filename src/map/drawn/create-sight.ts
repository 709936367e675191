import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { usualWidth } from '../../vector/frame';
import type { Sight } from '../../vector/sights';
import { coversOf } from '../covers';

const margin = 3;
/** Until the vector map's width is measured, px. */
const unknown: Sight = {
  width: usualWidth,
  bounds: { left: 0, top: 0, right: usualWidth, bottom: usualWidth },
  covers: [],
};

/** How wide the frame of a vector map is now, with what of the map is around it and over it. */
export function createSight(frame: Accessor<HTMLElement | undefined>): Accessor<Sight> {
  const [sight, setSight] = createSignal(unknown);
  createEffect(() => {
    const element = frame();
    const map = element?.closest<HTMLElement>('[data-print="map"]');
    if (!element || !map) return;
    const look = () => setSight(sightOf(element, map));
    const observer = new ResizeObserver(look);
    for (const one of [element, ...map.querySelectorAll('[data-over-map]')]) observer.observe(one);
    onCleanup(() => observer.disconnect());
  });
  return sight;
}

function sightOf(frame: HTMLElement, map: HTMLElement): Sight {
  const inner = frame.getBoundingClientRect();
  const outer = map.getBoundingClientRect();
  return {
    width: inner.width,
    bounds: {
      left: outer.left - inner.left + margin,
      top: outer.top - inner.top + margin,
      right: outer.right - inner.left - margin,
      bottom: outer.bottom - inner.top - margin,
    },
    covers: coversOf(frame),
  };
}
