import { createMemo, type JSX, Show } from 'solid-js';
import { worldFile } from '../../vector/world';
import styles from './SmallMap.module.css';

/** A point of the world's frame. */
export type FramePoint = readonly [x: number, y: number];

/** A part of the world's map around some points, and what is drawn on it; nothing where there are none. */
export function SmallMap(props: {
  points: readonly FramePoint[];
  /** The least width, in units of the world's frame. */
  least: number;
  /** Around the points, as a share of the width or height of all. */
  margin: number;
  /** Height by width. */
  ratio: number;
  class?: string | undefined;
  /** @param width of what is seen, in units of the frame: lines and dots are drawn in shares of it */
  children: (width: () => number) => JSX.Element;
}) {
  const box = createMemo(() => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of props.points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    if (left > right) return undefined;
    const grown = 1 + 2 * props.margin;
    const width = Math.max(props.least, (right - left) * grown, ((bottom - top) * grown) / props.ratio);
    return { x: (left + right - width) / 2, y: (top + bottom - width * props.ratio) / 2, width };
  });
  return (
    <Show when={box()}>
      {(seen) => (
        <svg
          class={`${styles.map} ${props.class ?? ''}`}
          viewBox={`${seen().x} ${seen().y} ${seen().width} ${seen().width * props.ratio}`}
          aria-hidden="true"
        >
          <use class={styles.land} href={`./${worldFile}#land`} stroke-width={seen().width / 700} />
          <use class={styles.borders} href={`./${worldFile}#borders`} stroke-width={seen().width / 500} />
          {props.children(() => seen().width)}
        </svg>
      )}
    </Show>
  );
}
