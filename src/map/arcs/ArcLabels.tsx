import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, createMemo, createSignal, onCleanup, untrack } from 'solid-js';
import { useSession } from '../../session/session';
import { ArcLabel } from './ArcLabel';
import { arcAnchors, shownArcs } from './arcs';
import { type Plane, planeOf } from './label-anchor';
import type { Padding } from '../camera/padding';
import { whileShown } from '../while-shown';
import { isSameList } from '../../session/same-list';
import { byId, Keyed } from '../../ui/Keyed';

/** The backer's name on each shown arc, at the frame's edge where the arc enters it. */
export function ArcLabels(props: { plane: Plane; padding: Padding }) {
  const session = useSession();
  const shown = createMemo(() => shownArcs(session), [], { equals: isSameList });
  const anchors = createMemo(() => arcAnchors(session, shown(), props.plane, () => props.padding));
  return (
    <Keyed each={shown()} by={byId}>
      {(backing) => <ArcLabel backing={backing()} at={anchors()[shown().indexOf(backing())]} />}
    </Keyed>
  );
}

/** The same on the live map, as it moves. */
export function LiveArcLabels(props: {
  map: MapLibreMap;
  legend?: HTMLElement | undefined;
  padding: () => Padding;
}) {
  const [padding, setPadding] = createSignal(untrack(props.padding));
  createEffect(() => {
    setPadding(props.padding());
    const observer = new ResizeObserver(() => setPadding(props.padding()));
    for (const element of [props.map.getContainer(), props.legend]) if (element) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  const [plane, setPlane] = createSignal(planeOf(props.map));
  whileShown(props.map, ['move', 'resize'], () => setPlane(planeOf(props.map)));
  return <ArcLabels plane={plane()} padding={padding()} />;
}
