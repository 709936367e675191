import { coordAll } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { createMemo, For, Show } from 'solid-js';
import { worldFrame } from '../../vector/world';
import { useDesk } from '../desk/desk';
import { SmallMap } from '../small-map/SmallMap';
import { linesAlone } from '../shapes/vertices';
import { changedShape } from './changed-shape';
import { useCompareWords } from './compare-words';
import styles from './Compare.module.css';

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
  const change = createMemo(() => changedShape(props.before, props.after));
  return (
    <Show when={both().length > 0}>
      <figure class={styles.shapes}>
        <SmallMap points={both().flatMap(({ points }) => points)} least={4} margin={0.15} ratio={0.6}>
          {(width) => (
            <For each={both()}>
              {({ geometry, which, points }) => (
                <g data-of={which}>
                  <For each={linesAlone(geometry)}>{(line) => <path d={pathOf(line)} />}</For>
                  <Show when={linesAlone(geometry).length === 0}>
                    <For each={points}>{([x, y]) => <circle cx={x} cy={y} r={width() / 70} />}</For>
                  </Show>
                </g>
              )}
            </For>
          )}
        </SmallMap>
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
