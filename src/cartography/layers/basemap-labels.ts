import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameIn, nameKeys } from '../labels';
import { zoomIn } from '../scale';
import { type LayerOf, nameLanguages } from './view';

/** Names along rivers: placed by the engine, in the room left by the names that we place. */
export const waterLabelLayers: LayerOf = (view) => [
  {
    id: 'water-labels',
    type: 'symbol',
    source: 'water',
    filter: [
      'all',
      ['any', ...nameKeys(nameLanguages(view)).map((key): ExpressionSpecification => ['has', key])],
      ['<=', ['get', 'rank'], ['-', ['zoom'], zoomIn(view.story)(4)]],
    ],
    minzoom: zoomIn(view.story)(5.5),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 380,
      'text-field': nameIn(nameLanguages(view)),
      'text-font': ['italic'],
      'text-size': 11 * view.letterScale,
      'text-max-angle': 25,
      'text-offset': [0, -0.7],
    },
    paint: {
      'text-color': view.theme.riverInk,
      'text-halo-color': view.theme.halo,
      'text-halo-width': 1.2,
    },
  },
];
