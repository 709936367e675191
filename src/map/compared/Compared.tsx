import type { MapLibreMap } from 'maplibre-gl';
import { createSignal, Show } from 'solid-js';
import type { Situation } from '../../story/model';
import { createMedia, fewPanels } from '../../ui/media';
import type { Padding } from '../camera/padding';
import type { Over } from '../pointing';
import { OtherDate } from './OtherDate';
import { Wipe } from './Wipe';

/** Two dates of a story: under a wipe, or, where there is no room and where there is no engine, one after the other. */
export default function Compared(props: {
  other: Situation;
  map: MapLibreMap | undefined;
  padding: () => Padding;
  onOver: (over: Over | undefined) => void;
}) {
  const isSmall = createMedia(fewPanels);
  const [hasFailed, setFailed] = createSignal(false);
  return (
    <Show when={!isSmall() && !hasFailed() && props.map} keyed fallback={<OtherDate other={props.other} />}>
      {(map) => (
        <Wipe
          map={map}
          padding={props.padding}
          other={props.other}
          onOver={props.onOver}
          onFailed={() => setFailed(true)}
        />
      )}
    </Show>
  );
}
