import { type Component, createMemo, createRenderEffect } from 'solid-js';
import { useSession } from '../../session/session';
import { frameOf } from '../../vector/frame';
import type { Ground } from '../../vector/scene';
import { madeSights } from '../../vector/sights';
import { paperBounds } from '../camera/paper-bounds';
import { loadGround, StateMap } from './VectorView';

/** Loads what the map for paper is drawn from, and gives what then draws it at once. */
export async function loadPaperMap(): Promise<Component> {
  const ground = await loadGround();
  return () => <PaperMap ground={ground} />;
}

/** The map for paper: the view of what is chosen, else the first one, as the session has it. */
function PaperMap(props: { ground: Ground }) {
  const session = useSession();
  const frame = createMemo(() => {
    const chosen = session.evidence().featuresBy(session.selection.chosenFeatures());
    return frameOf(paperBounds(session.story().views.first, chosen));
  });
  const ratio = () => (frame().width / frame().height).toFixed(5);
  return (
    <div
      class="paper-map"
      ref={(element) => createRenderEffect(() => element.style.setProperty('--frame-ratio', ratio()))}
    >
      <StateMap
        ground={props.ground}
        frame={frame()}
        sights={madeSights(frame(), session.words.direction() === 'rtl')}
        id="paper"
      />
    </div>
  );
}
