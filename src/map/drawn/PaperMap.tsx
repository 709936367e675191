import type { Component } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { frameOf } from '../../vector/frame';
import type { Basemap } from '../../vector/scene';
import { madeSights } from '../../vector/sights';
import { paperBounds } from '../camera/paper-bounds';
import { loadBasemap, StateMap } from './VectorView';

/** Loads what the map for paper is drawn from, and gives what then draws it at once. */
export async function loadPaperMap(): Promise<Component> {
  const basemap = await loadBasemap();
  return () => <PaperMap basemap={basemap} />;
}

/** The map for paper: the view of what is chosen, else the first one, as the state has it. */
function PaperMap(props: { basemap: Basemap }) {
  const state = useAppState();
  const chosen = state.evidence.featuresBy(state.chosenFeatures());
  const frame = frameOf(paperBounds(state.story.views.first, chosen));
  return (
    <div
      class="paper-map"
      ref={(element) => element.style.setProperty('--frame-ratio', (frame.width / frame.height).toFixed(5))}
    >
      <StateMap
        basemap={props.basemap}
        frame={frame}
        sights={madeSights(frame, state.words.direction() === 'rtl')}
        id="paper"
      />
    </div>
  );
}
