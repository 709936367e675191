import { byChoice, isShown } from './expressions';
import { stopDotZoom } from './names';
import type { LayerOf } from './view';

/** The zoom from which the map shows who is present without control: they are small, and the country's view is not. */
export const presenceZoom = 6.6;

export const pointLayers: LayerOf = (view) => [
  {
    id: 'stops',
    type: 'circle',
    source: 'stops',
    filter: isShown(view, 'route'),
    minzoom: stopDotZoom,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 2, 10, 4],
      'circle-color': view.theme.halo,
      'circle-stroke-color': view.theme.ink,
      'circle-stroke-width': 1.4,
    },
  },
  {
    id: 'meetings',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'meeting']],
    paint: {
      'circle-radius': 13,
      'circle-color': view.theme.marker,
      'circle-opacity': byChoice(view, 0.95, 0.6, 0.3),
      'circle-stroke-color': view.theme.accent,
      'circle-stroke-width': byChoice(view, 3, 1.6, 1),
    },
  },
  {
    id: 'places-chosen',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['!=', ['get', 'kind'], 'meeting']],
    paint: {
      'circle-radius': 13,
      'circle-color': view.theme.marker,
      'circle-opacity': byChoice(view, 0.85, 0, 0),
      'circle-stroke-color': view.theme.accent,
      'circle-stroke-width': byChoice(view, 2, 0, 0),
    },
  },
  {
    id: 'presence',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'presence']],
    minzoom: presenceZoom,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 3, 10, 5],
      'circle-color': view.theme.halo,
      'circle-stroke-color': view.theme.ink,
      'circle-stroke-width': 1.4,
      'circle-opacity': byChoice(view, 1, 1, 0.65),
    },
  },
  {
    id: 'places',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'place']],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 4, 9, 6],
      'circle-color': ['match', ['get', 'basis'], 'article', view.theme.ink, view.theme.halo],
      'circle-stroke-color': ['match', ['get', 'basis'], 'article', view.theme.halo, view.theme.ink],
      'circle-stroke-width': 1.8,
      'circle-opacity': byChoice(view, 1, 1, 0.65),
    },
  },
];
