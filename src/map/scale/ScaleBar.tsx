import type { MapLibreMap } from 'maplibre-gl';
import { createMemo, createRenderEffect, createSignal, Index } from 'solid-js';
import { useSession } from '../../session/session';
import styles from './ScaleBar.module.css';
import { sizeOf } from '../frame-size';
import { whileShown } from '../while-shown';
import { scaleBars } from './scale-bars';

/** The longest bar: in em, and as a share of the map's width. */
const longest = { rem: 7, share: 0.22 };

/** The same in px. */
function longestOn(map: MapLibreMap): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(longest.rem * rem, longest.share * sizeOf(map).width);
}

/**
 * The map's scale in the reader's language: in kilometres, and in miles for those who read them. Not read aloud: without the
 * bar the number says nothing.
 */
export function ScaleBar(props: { map: MapLibreMap }) {
  const { scaleUnits } = useSession().words;
  const [moved, setMoved] = createSignal(0);
  const [longestPx, setLongest] = createSignal(longestOn(props.map));
  whileShown(props.map, ['resize'], () => setLongest(longestOn(props.map)));
  whileShown(props.map, ['move', 'resize'], () => setMoved((count) => count + 1));
  const bars = createMemo(() => {
    moved();
    return scaleBars(props.map, scaleUnits(), longestPx());
  });
  return (
    <div class={styles.scale} data-scale data-over-map aria-hidden="true">
      <Index each={bars()}>
        {(bar) => (
          <p
            class={styles.bar}
            ref={(element) =>
              createRenderEffect(() => element.style.setProperty('inline-size', `${bar().px}px`))
            }
          >
            {bar().text}
          </p>
        )}
      </Index>
    </div>
  );
}
