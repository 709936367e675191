import { coordAll } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { createMemo, For, Show } from 'solid-js';
import { worldFile, worldFrame } from '../../vector/world';
import { useDesk } from '../desk/desk';
import { changedShape, linesOf } from './changed-shape';
import { useCompareWords } from './compare-words';
import styles from './Compare.module.css';

/** The least width of the map, in units of the world's frame, and its margin around the shapes as a share of them. */
const least = 4;
const margin = 0.3;
/** Height by width. */
const ratio = 0.6;

/** Both shapes of a feature on a part of the world's map: dashed as it is here, solid as it is there; and how far apart. */
export function ShapesMap(props: { before: Geometry | null; after: Geometry | null }) {
  const t = useCompareWords();
  const { words } = useDesk();
  const both = createMemo(() =>
    [
      { geometry: props.before, which: 'before' },
      { geometry: props.after, which: 'after' },
    ].flatMap(({ geometry, which }) =>
      geometry ? [{ geometry, which, points: coordAll(geometry).map(projected) }] : [],
    ),
  );
  const box = createMemo(() => {
    const all = both().flatMap(({ points }) => points);
    const [x, y] = [all.map(([one]) => one), all.map(([, one]) => one)];
    const [left, right, top, bottom] = [smallest(x), largest(x), smallest(y), largest(y)];
    const width = Math.max(least, (right - left) * (1 + margin), ((bottom - top) * (1 + margin)) / ratio);
    return { x: (left + right - width) / 2, y: (top + bottom - width * ratio) / 2, width };
  });
  const change = createMemo(() => changedShape(props.before, props.after));
  return (
    <Show when={both().length > 0}>
      <figure class={styles.shapes}>
        <svg viewBox={`${box().x} ${box().y} ${box().width} ${box().width * ratio}`} aria-hidden="true">
          <use class={styles.land} href={`./${worldFile}#land`} stroke-width={box().width / 700} />
          <use class={styles.borders} href={`./${worldFile}#borders`} stroke-width={box().width / 500} />
          <For each={both()}>
            {({ geometry, which, points }) => (
              <g data-of={which}>
                <For each={linesOf(geometry)}>{(line) => <path d={pathOf(line)} />}</For>
                <Show when={linesOf(geometry).length === 0}>
                  <For each={points}>{([x, y]) => <circle cx={x} cy={y} r={box().width / 70} />}</For>
                </Show>
              </g>
            )}
          </For>
        </svg>
        <figcaption>
          <Show when={both().length > 1}>{t('shapeLegend')} </Show>
          <Show when={change()}>
            {(now) =>
              t('shapeMoved', {
                moved: words.number(now().moved),
                added: words.number(now().added),
                gone: words.number(now().gone),
                km: words.distance(now().farthestKm, now().farthestKm < 10 ? 1 : 0),
              })
            }
          </Show>
        </figcaption>
      </figure>
    </Show>
  );
}

const projected = (at: Position): [number, number] => worldFrame.project(at);
const pathOf = (line: readonly Position[]) => `M${line.map((at) => projected(at).join(' ')).join('L')}`;
const smallest = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other), Infinity);
const largest = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other), -Infinity);
