import { nameIn } from '../labels';
import { byChoice, isShown, unlessCovered } from './expressions';
import { comparedName, namesOf, stopLabelZoom } from './names';
import { presenceZoom } from './points';
import type { LayerOf } from './view';

/** Names of the story's features. The later layers are placed first: places before meetings, zones and stops. */
export const storyLabelLayers: LayerOf = (view) => {
  const { theme, languages } = view;
  return [
    {
      id: 'stop-labels',
      type: 'symbol',
      source: 'stops',
      filter: [
        'all',
        isShown(view, 'route') as never,
        ['!', ['in', comparedName, ['literal', namesOf(view, 'place')]]],
      ],
      minzoom: stopLabelZoom,
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': 12,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.6,
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.5,
        'text-opacity': unlessCovered(),
      },
    },
    {
      id: 'zone-labels',
      type: 'symbol',
      source: 'zone-labels',
      filter: [
        'all',
        isShown(view, 'control', 'influence', 'aside') as never,
        ['>=', ['+', ['*', 0.9, ['get', 'size']], ['zoom']], 6.9],
      ],
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
        'text-padding': 1,
        'symbol-sort-key': ['-', 0, ['get', 'size']],
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.3,
        'text-halo-blur': 0.6,
        'text-opacity': unlessCovered(byChoice(view, 1, 1, 0.94)),
      },
    },
    {
      id: 'meeting-labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'meeting']],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 1.3],
        'text-max-width': 12,
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.6,
        'text-opacity': unlessCovered(),
      },
    },
    {
      id: 'presence-labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'presence']],
      minzoom: presenceZoom + 0.6,
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['medium'],
        'text-size': 11.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.6,
        'text-opacity': unlessCovered(),
      },
    },
    {
      id: 'place-labels',
      type: 'symbol',
      source: 'points',
      filter: ['all', isShown(view, 'places') as never, ['==', ['get', 'kind'], 'place']],
      layout: {
        'text-field': nameIn(languages),
        'text-font': ['bold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 13, 8, 16],
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
        ],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'icon-allow-overlap': true,
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.8,
        'text-opacity': unlessCovered(),
      },
    },
  ];
};
