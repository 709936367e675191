import type { MapLibreMap } from 'maplibre-gl';
import { createMemo, createSignal, onCleanup } from 'solid-js';
import { useSession } from '../../session/session';
import { ArcLabel } from './ArcLabel';
import { arcEntries, shownArcs } from './arcs';
import { type Plane, planeOf } from './entry';
import type { Padding } from '../camera/padding';
import { isSameList } from '../../session/same-list';
import { byId, Keyed } from '../../ui/Keyed';

/** Each backing that is shown has its backer's name on its arc, at the frame's edge where it comes in from afar. */
export function ArcLabels(props: { plane: Plane; padding: Padding }) {
  const session = useSession();
  const shown = createMemo(() => shownArcs(session), [], { equals: isSameList });
  const entries = createMemo(() => arcEntries(session, shown(), props.plane, props.padding));
  return (
    <Keyed each={shown()} by={byId}>
      {(backing) => <ArcLabel backing={backing()} at={entries()[shown().indexOf(backing())]} />}
    </Keyed>
  );
}

/** The same on the live map, as it moves. */
export function LiveArcLabels(props: { map: MapLibreMap; padding: () => Padding }) {
  const [plane, setPlane] = createSignal(planeOf(props.map));
  const onMove = () => setPlane(planeOf(props.map));
  props.map.on('move', onMove);
  props.map.on('resize', onMove);
  onCleanup(() => {
    props.map.off('move', onMove);
    props.map.off('resize', onMove);
  });
  const padding = () => {
    plane();
    return props.padding();
  };
  return <ArcLabels plane={plane()} padding={padding()} />;
}
