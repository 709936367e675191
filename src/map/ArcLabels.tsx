import type { MapLibreMap } from 'maplibre-gl';
import { createMemo, createSignal, For, onCleanup } from 'solid-js';
import { useAppState } from '../state/app-state';
import { ArcLabel } from './ArcLabel';
import { shownArcs } from './arcs';
import { entryOf } from './entry';
import type { Padding } from './padding';
import { spread } from './spread';
import { isSameList } from '../state/same-list';

/** Each backing that is shown has its backer's name on its arc, at the frame's edge where it comes in from afar. */
export function ArcLabels(props: { map: MapLibreMap; padding: () => Padding }) {
  const state = useAppState();
  const [moved, setMoved] = createSignal(0);
  const onMove = () => setMoved((count) => count + 1);
  props.map.on('move', onMove);
  props.map.on('resize', onMove);
  onCleanup(() => {
    props.map.off('move', onMove);
    props.map.off('resize', onMove);
  });
  const shown = createMemo(() => shownArcs(state), [], { equals: isSameList });
  const entries = createMemo(() => {
    moved();
    return spread(shown().map(({ geometry }) => entryOf(props.map, geometry, props.padding())));
  });
  return (
    <For each={shown()}>{(backing, index) => <ArcLabel backing={backing} at={entries()[index()]} />}</For>
  );
}
