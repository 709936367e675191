import { nameIn, spacing } from '../labels';
import { unlessCovered } from './expressions';
import { comparedName, namesOf, stopLabelZoom } from './names';
import type { LayerOf } from './view';

/** Names of the ground, those of the story left out. The later layers are placed first and push the earlier away. */
export const groundLabelLayers: LayerOf = (view) => {
  const { theme, languages } = view;
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
        'text-opacity': unlessCovered(),
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
      paint: {
        'text-color': theme.riverInk,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.2,
        'text-opacity': unlessCovered(),
      },
    },
    {
      id: 'town-labels',
      type: 'symbol',
      source: 'towns',
      filter: [
        'all',
        ['!', ['in', comparedName, ['literal', namesOf(view, 'place')]]],
        // The stops of a route have labels of their own, from a certain zoom on.
        [
          'any',
          ['<', ['zoom'], stopLabelZoom],
          ['!', ['in', comparedName, ['literal', namesOf(view, 'stop')]]],
        ],
        ['<=', ['get', 'rank'], ['+', ['-', ['zoom'], 3.4], ['case', ['get', 'capital'], 3, 0]]],
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
      paint: {
        'text-color': theme.nameInk,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.4,
        'text-opacity': unlessCovered(),
      },
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
      ],
      layout: {
        'text-field': nameIn([languages[0]]),
        'text-font': ['medium'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, 16],
        'text-letter-spacing': spacing([languages[0]], 0.22),
        'text-max-width': 6,
        'text-padding': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.nameInk,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.4,
        'text-opacity': unlessCovered(),
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
      paint: { 'text-color': theme.seaInk, 'text-opacity': unlessCovered() },
    },
  ];
};
