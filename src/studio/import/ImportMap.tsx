import type { Position } from 'geojson';
import { createMemo, For } from 'solid-js';
import { worldFrame } from '../../vector/world';
import { type FramePoint, SmallMap } from '../small-map/SmallMap';
import styles from './Import.module.css';
import type { Drawn } from './plan/model';

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
  const points = () => projected().flatMap((one) => [...one.points, ...one.lines.flat()]);
  return (
    <SmallMap points={points()} least={12} margin={0.15} ratio={0.4} class={styles.map}>
      {(width) => (
        <>
          <path class={styles.ground} d={ground()} stroke-width={width() / 700} />
          <For each={projected()}>
            {({ becomes, lines, points: dots }) => (
              <g data-becomes={becomes}>
                <path class={styles.line} d={lines.map(pathOf).join('')} stroke-width={width() / 500} />
                <path
                  class={styles.points}
                  d={dots.map(([x, y]) => `M${x} ${y}h0`).join('')}
                  stroke-width={width() / 160}
                />
              </g>
            )}
          </For>
        </>
      )}
    </SmallMap>
  );
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function place(at: Position): FramePoint {
  const [x = 0, y = 0] = worldFrame.project([...at] as [number, number]);
  return [rounded(x), rounded(y)];
}

const pathOf = (line: readonly FramePoint[]): string =>
  line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
