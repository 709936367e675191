import type { Position } from 'geojson';
import { createMemo, For, Show } from 'solid-js';
import { worldFile, worldFrame } from '../../vector/world';
import styles from './Import.module.css';
import type { Drawn } from './plan/model';

/** The least width of the map, in units of the world's frame, and its margin around the shapes as a share of them. */
const least = 12;
const margin = 0.15;
/** Height by width. */
const ratio = 0.4;

/** What comes into the story, drawn over the land: the table beside it says the same in words. */
export function ImportMap(props: {
  drawn: readonly Drawn[];
  /** Rings of the story's land. */
  land: readonly (readonly Position[])[];
}) {
  const projected = createMemo(() =>
    props.drawn.map(({ becomes, lines, points }) => ({
      becomes,
      lines: lines.map((line) => line.map(place)),
      points: points.map(place),
    })),
  );
  const ground = createMemo(() => props.land.map((ring) => pathOf(ring.map(place))).join(''));
  const box = createMemo(() => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of projected().flatMap((one) => [...one.points, ...one.lines.flat()])) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    if (left > right) return undefined;
    const grown = 1 + 2 * margin;
    const width = Math.max(least, (right - left) * grown, ((bottom - top) * grown) / ratio);
    return { x: (left + right - width) / 2, y: (top + bottom - width * ratio) / 2, width };
  });
  return (
    <Show when={box()}>
      {(seen) => (
        <svg
          class={styles.map}
          viewBox={`${seen().x} ${seen().y} ${seen().width} ${seen().width * ratio}`}
          aria-hidden="true"
        >
          <use class={styles.land} href={`./${worldFile}#land`} stroke-width={seen().width / 1400} />
          <use class={styles.borders} href={`./${worldFile}#borders`} stroke-width={seen().width / 900} />
          <path class={styles.ground} d={ground()} stroke-width={seen().width / 700} />
          <For each={projected()}>
            {({ becomes, lines, points }) => (
              <g data-becomes={becomes}>
                <path class={styles.line} d={lines.map(pathOf).join('')} stroke-width={seen().width / 500} />
                <path
                  class={styles.points}
                  d={points.map(([x, y]) => `M${x} ${y}h0`).join('')}
                  stroke-width={seen().width / 160}
                />
              </g>
            )}
          </For>
        </svg>
      )}
    </Show>
  );
}

type Place = readonly [x: number, y: number];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function place(at: Position): Place {
  const [x = 0, y = 0] = worldFrame.project([...at] as [number, number]);
  return [rounded(x), rounded(y)];
}

const pathOf = (line: readonly Place[]): string =>
  line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
