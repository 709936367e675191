import { type Component, createMemo, createRenderEffect } from 'solid-js';
import { useSession } from '../../session/session';
import { frameOf } from '../../vector/frame';
import type { Basemap } from '../../vector/scene';
import { madeSights } from '../../vector/sights';
import { paperBounds } from '../camera/paper-bounds';
import { loadBasemap } from './load-basemap';
import { StateMap } from './VectorView';

/** Loads a story's ground for the map on paper, and returns a component that renders it synchronously. */
export async function loadPaperMap(slug: string): Promise<Component> {
  const basemap = await loadBasemap(slug);
  return () => {
    const parsed = basemap();
    return <PaperMap basemap={parsed} />;
  };
}

/** The map for paper: the selection's extent, or else the first view. */
function PaperMap(props: { basemap: Basemap }) {
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
        basemap={props.basemap}
        frame={frame()}
        sights={madeSights(frame(), session.words.direction() === 'rtl')}
        id="paper"
      />
    </div>
  );
}
