import { formerTints, transferPattern } from '../story-patterns';
import { byChoice, ifHere, isShown } from './expressions';
import type { LayerOf } from './view';

/** Ground that changed hands: over the colour of who has it, bars of the colour of who had it. */
export const transferLayers: LayerOf = (view) =>
  formerTints(view.story).map((tint) => ({
    id: `transfers-${tint}`,
    type: 'fill',
    source: 'transfers',
    filter: ['all', isShown(view, 'control', 'outside-conflict') as never, ['==', ['get', 'former'], tint]],
    paint: {
      'fill-pattern': transferPattern(tint, view.theme),
      'fill-opacity': ifHere(view, byChoice(view, 0.6, 0.5, 0.25)),
      'fill-antialias': false,
    },
  }));
