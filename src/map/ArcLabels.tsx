import type { MapLibreMap } from 'maplibre-gl';
import { createMemo, createSignal, For, onCleanup } from 'solid-js';
import { type AppState, useAppState } from '../state/app-state';
import type { Backing } from '../story/model';
import { entryOf } from './entry';
import styles from './MapView.module.css';

/** A map that is narrower has room for the backer's name only, px. */
const roomy = 560;

type Padding = { top: number; right: number; bottom: number; left: number };

/** Where an arc comes in from a capital beyond the frame, its name stands at the frame's edge. */
export function EdgeLabels(props: { map: MapLibreMap; padding: () => Padding }) {
  const state = useAppState();
  const { t, of } = state.words;
  const [moved, setMoved] = createSignal(0);
  const onMove = () => setMoved((count) => count + 1);
  props.map.on('move', onMove);
  props.map.on('resize', onMove);
  onCleanup(() => {
    props.map.off('move', onMove);
    props.map.off('resize', onMove);
  });
  const shown = createMemo(() => shownBackings(state));
  return (
    <For each={shown()}>
      {({ backing, tint }) => {
        const entry = createMemo(() => {
          moved();
          return entryOf(props.map, backing.geometry.coordinates, props.padding());
        });
        const text = () => {
          moved();
          const actor = of(state.story.actors.find(({ id }) => id === backing.backer)?.name ?? {});
          const place = of(state.evidence.featureById.get(backing.from)?.name ?? {});
          const isShort = props.map.getContainer().clientWidth < roomy || entry()?.isInside;
          return isShort ? actor : t('fromCapital', { actor, place });
        };
        return (
          <button
            type="button"
            class={styles.edge}
            data-edge={backing.id}
            hidden={entry() === undefined}
            ref={(element) => {
              createMemo(() => {
                const at = entry();
                element.style.color = state.view().theme.line[tint];
                if (at) {
                  element.style.transform = `translate(${at.x}px, ${at.y}px) translate(${at.anchorX}, ${at.anchorY})`;
                }
              });
            }}
            onClick={() => state.choose({ kind: 'feature', id: backing.id })}
            onPointerEnter={() => state.setPointed({ kind: 'feature', id: backing.id })}
            onPointerLeave={() => state.setPointed(undefined)}
          >
            {text()}
          </button>
        );
      }}
    </For>
  );
}

function shownBackings({ story, rows, hidden }: AppState) {
  return rows
    .filter((row) => row.group === 'backing' && !hidden().has(row.id))
    .flatMap((row) =>
      story.features
        .filter(
          (feature): feature is Backing => feature.kind === 'backing' && row.features.includes(feature.id),
        )
        .map((backing) => ({ backing, tint: row.tints[0] ?? ('stone' as const) })),
    );
}
