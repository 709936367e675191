import type { MapLibreMap } from 'maplibre-gl';
import { createMemo, createSignal, For, onCleanup } from 'solid-js';
import { useAppState } from '../state/app-state';
import type { Backing } from '../story/model';
import { ArcLabel } from './ArcLabel';
import { entryOf } from './entry';
import type { Padding } from './padding';
import { spread } from './spread';

/** Each backing that is shown has its backer's name on its arc, at the frame's edge where it comes in from afar. */
export function ArcLabels(props: { map: MapLibreMap; padding: () => Padding }) {
  const { story, rows, hidden } = useAppState();
  const [moved, setMoved] = createSignal(0);
  const onMove = () => setMoved((count) => count + 1);
  props.map.on('move', onMove);
  props.map.on('resize', onMove);
  onCleanup(() => {
    props.map.off('move', onMove);
    props.map.off('resize', onMove);
  });
  const shown = createMemo(() => {
    const ids = rows.filter(({ id }) => !hidden().has(id)).flatMap(({ features }) => features);
    return story.features.filter(
      (feature): feature is Backing => feature.kind === 'backing' && ids.includes(feature.id),
    );
  });
  const entries = createMemo(() => {
    moved();
    return spread(shown().map(({ geometry }) => entryOf(props.map, geometry.coordinates, props.padding())));
  });
  return (
    <For each={shown()}>{(backing, index) => <ArcLabel backing={backing} at={entries()[index()]} />}</For>
  );
}
