import { createMemo, For, Show } from 'solid-js';
import { worldFile, worldFrame } from '../../vector/world';
import styles from './Suggesting.module.css';

/** The least width of the map, in units of the world's frame, and its margin around the points as a share of them. */
const least = 90;
const margin = 0.35;
/** Height by width. */
const ratio = 0.5;

/** Where some points are: a part of the world's map around them. Degrees, longitude first. */
export function WhereMap(props: { points: readonly (readonly [number, number])[] }) {
  const places = createMemo(() => props.points.map((at) => worldFrame.project([...at])));
  const box = createMemo(() => {
    const [x, y] = [places().map(([one]) => one), places().map(([, one]) => one)];
    const [left, right] = [Math.min(...x), Math.max(...x)];
    const [top, bottom] = [Math.min(...y), Math.max(...y)];
    const width = Math.max(least, (right - left) * (1 + margin), ((bottom - top) * (1 + margin)) / ratio);
    return { x: (left + right - width) / 2, y: (top + bottom - width * ratio) / 2, width };
  });
  return (
    <Show when={props.points.length > 0}>
      <svg
        class={styles.map}
        viewBox={`${box().x} ${box().y} ${box().width} ${box().width * ratio}`}
        aria-hidden="true"
      >
        <use class={styles.land} href={`./${worldFile}#land`} stroke-width={box().width / 700} />
        <use class={styles.borders} href={`./${worldFile}#borders`} stroke-width={box().width / 500} />
        <For each={places()}>
          {([x, y]) => <circle class={styles.point} cx={x} cy={y} r={box().width / 90} />}
        </For>
      </svg>
    </Show>
  );
}
