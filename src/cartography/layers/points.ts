import { nameIn, spacing } from '../labels';
import { byChoice, isShown } from './expressions';
import type { LayerOf } from './view';

export const pointLayers: LayerOf = (view) => [
  {
    id: 'stops',
    type: 'circle',
    source: 'stops',
    filter: isShown(view),
    minzoom: 6.2,
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
    filter: ['all', isShown(view) as never, ['==', ['get', 'kind'], 'meeting']],
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
    filter: ['all', isShown(view) as never, ['==', ['get', 'kind'], 'place']],
    paint: {
      'circle-radius': 13,
      'circle-color': view.theme.marker,
      'circle-opacity': byChoice(view, 0.85, 0, 0),
      'circle-stroke-color': view.theme.accent,
      'circle-stroke-width': byChoice(view, 2, 0, 0),
    },
  },
  {
    id: 'places',
    type: 'circle',
    source: 'points',
    filter: ['all', isShown(view) as never, ['==', ['get', 'kind'], 'place']],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 4, 9, 6],
      'circle-color': ['match', ['get', 'basis'], 'article', view.theme.ink, view.theme.halo],
      'circle-stroke-color': ['match', ['get', 'basis'], 'article', view.theme.halo, view.theme.ink],
      'circle-stroke-width': 1.8,
      'circle-opacity': byChoice(view, 1, 1, 0.65),
    },
  },
];

/** From the most to the least important: the earlier are placed first and push the later away. */
export const labelLayers: LayerOf = (view) => {
  const { theme, languages } = view;
  const placeNames = view.story.features
    .filter(({ kind }) => kind === 'place')
    .map(({ name }) => name['en'] ?? '');
  return [
    {
      id: 'governorate-labels',
      type: 'symbol',
      source: 'governorates',
      filter: ['==', ['get', 'kind'], 'label'],
      minzoom: 7.5,
      layout: {
        'text-field': nameIn([languages[0]]),
        'text-font': ['medium'],
        'text-size': 12,
        'text-letter-spacing': spacing([languages[0]], 0.18),
      },
      paint: {
        'text-color': theme.nameInk,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'water-labels',
      type: 'symbol',
      source: 'water',
      filter: ['all', ['has', 'name:en'], ['<=', ['get', 'rank'], ['+', ['zoom'], -4]]],
      minzoom: 5.5,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': nameIn([languages[0]]),
        'text-font': ['italic'],
        'text-size': 11,
        'text-max-angle': 25,
        'text-offset': [0, -0.7],
      },
      paint: { 'text-color': theme.riverInk, 'text-halo-color': theme.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'town-labels',
      type: 'symbol',
      source: 'towns',
      filter: [
        'all',
        ['!', ['in', ['get', 'name:en'], ['literal', placeNames]]],
        ['<=', ['get', 'rank'], ['+', ['-', ['zoom'], 3.4], ['case', ['get', 'capital'], 2, 0]]],
      ],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 10, ['-', 15, ['*', 0.5, ['get', 'rank']]]],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.nameInk, 'text-halo-color': theme.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'country-labels',
      type: 'symbol',
      source: 'labels',
      filter: [
        'all',
        ['==', ['get', 'kind'], 'country'],
        ['<=', ['coalesce', ['get', 'minzoom'], 0], ['zoom']],
        ['>', ['coalesce', ['get', 'maxzoom'], 24], ['zoom']],
        ['<=', ['get', 'rank'], ['+', ['zoom'], -2]],
      ],
      layout: {
        'text-field': nameIn([languages[0]]),
        'text-font': ['medium'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 16],
        'text-letter-spacing': spacing([languages[0]], 0.22),
        'text-max-width': 6,
        'text-padding': 8,
      },
      paint: {
        'text-color': theme.nameInk,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'sea-labels',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': nameIn([languages[0]]),
        'text-font': ['italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 15],
        'text-letter-spacing': spacing([languages[0]], 0.14),
        'text-max-width': 6,
      },
      paint: { 'text-color': theme.seaInk },
    },
    {
      id: 'stop-labels',
      type: 'symbol',
      source: 'stops',
      filter: ['all', isShown(view) as never, ['!', ['in', ['get', 'name:en'], ['literal', placeNames]]]],
      minzoom: 7,
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'zone-labels',
      type: 'symbol',
      source: 'zone-labels',
      filter: ['all', isShown(view) as never, ['>=', ['+', ['*', 0.9, ['get', 'size']], ['zoom']], 6.9]],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['bold'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['+', 9, ['*', 1.6, ['get', 'size']]],
          9,
          ['+', 12, ['*', 2, ['get', 'size']]],
        ],
        'text-max-width': 8,
        'text-line-height': 1.25,
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.3,
        'text-halo-blur': 0.6,
        'text-opacity': byChoice(view, 1, 1, 0.94),
      },
    },
    {
      id: 'meeting-labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', isShown(view) as never, ['==', ['get', 'kind'], 'meeting']],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 1.3],
        'text-max-width': 12,
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'place-labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', isShown(view) as never, ['==', ['get', 'kind'], 'place']],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['bold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 13, 8, 16],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'icon-allow-overlap': true,
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 },
    },
  ];
};
