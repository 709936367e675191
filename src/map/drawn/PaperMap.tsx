import type { Component } from 'solid-js';
import { useAppState } from '../../session/app-state';
import { frameOf } from '../../vector/frame';
import type { Basemap } from '../../vector/scene';
import { madeSights } from '../../vector/sights';
import { paperBounds } from '../camera/paper-bounds';
import { loadBasemap, StateMap } from './VectorView';

/** Loads the basemap for the map on paper, and returns a component that renders it synchronously. */
export async function loadPaperMap(): Promise<Component> {
  const basemap = await loadBasemap();
  return () => <PaperMap basemap={basemap} />;
}

/** The map for paper: the selection's extent, or else the first view. */
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
