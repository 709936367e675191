import { createComputed, on, Show } from 'solid-js';
import MapView from '../../../map/MapView';
import { useSession } from '../../../session/session';
import type { Draft } from './draft';
import { followDesk } from './follow-desk';

/** The map of a draft: made anew with each ground, and where one date becomes several, where it looked before. */
export function DraftMap(props: { draft: Draft; legend: HTMLElement | undefined }) {
  const session = useSession();
  followDesk(props.draft, session);
  createComputed(
    on(props.draft.ground, () => {
      // A movement that the map before has carried out is not this one's.
      session.camera.move(undefined);
    }),
  );
  return (
    <Show when={props.draft.ground()} keyed>
      {/* The sources of a map that holds several dates are others. */}
      <Show when={session.view().dates ? 'several' : 'one'} keyed>
        <MapView legend={props.legend} />
      </Show>
    </Show>
  );
}
