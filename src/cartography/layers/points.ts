import { zoomIn } from '../scale';
import { byChoice, ifHere, isShown } from './expressions';
import { stopDotZoom } from './names';
import type { LayerOf, View } from './view';

/** The zoom from which the map shows who is present without control: they are small, and the first view is not. */
export const presenceZoom = ({ story }: View) => zoomIn(story)(6.6);

export const pointLayers: LayerOf = (view) => [
  {
    id: 'stops',
    type: 'circle',
    source: 'stops',
    filter: isShown(view, 'route'),
    minzoom: stopDotZoom(view),
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        zoomIn(view.story)(6),
        2,
        zoomIn(view.story)(10),
        4,
      ],
      'circle-color': view.theme.halo,
      'circle-stroke-color': view.theme.ink,
      'circle-stroke-width': 1.4,
      'circle-opacity': ifHere(view, 1),
      'circle-stroke-opacity': ifHere(view, 1),
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
      'circle-opacity': ifHere(view, byChoice(view, 0.95, 0.6, 0.3)),
      'circle-stroke-opacity': ifHere(view, 1),
      'circle-stroke-color': view.theme.accent,
      'circle-stroke-width': byChoice(view, 3, 1.6, 1),
    },
  },
  {
    id: 'places-chosen',
    type: 'circle',
    source: 'points',
    filter: [
      'all',
      isShown(view, 'places') as never,
      ['in', ['get', 'kind'], ['literal', ['place', 'presence']]],
    ],
    paint: {
      'circle-radius': 13,
      'circle-color': view.theme.marker,
      'circle-opacity': ifHere(view, byChoice(view, 0.85, 0, 0)),
      'circle-stroke-opacity': ifHere(view, 1),
      'circle-stroke-color': view.theme.accent,
      'circle-stroke-width': byChoice(view, 2, 0, 0),
    },
  },
  {
    id: 'presence',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'presence']],
    minzoom: presenceZoom(view),
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        zoomIn(view.story)(6),
        3,
        zoomIn(view.story)(10),
        5,
      ],
      'circle-color': view.theme.halo,
      'circle-stroke-color': view.theme.ink,
      'circle-stroke-width': 1.4,
      'circle-opacity': ifHere(view, byChoice(view, 1, 1, 0.65)),
      'circle-stroke-opacity': ifHere(view, 1),
    },
  },
  {
    id: 'places',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'place']],
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        zoomIn(view.story)(4),
        4,
        zoomIn(view.story)(9),
        6,
      ],
      'circle-color': ['match', ['get', 'basis'], 'article', view.theme.ink, view.theme.halo],
      'circle-stroke-color': ['match', ['get', 'basis'], 'article', view.theme.halo, view.theme.ink],
      'circle-stroke-width': 1.8,
      'circle-opacity': ifHere(view, byChoice(view, 1, 1, 0.65)),
      'circle-stroke-opacity': ifHere(view, 1),
    },
  },
];
