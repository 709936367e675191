import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { zoomIn } from '../scale';
import type { LayerOf } from './view';

/** Sea and land, below everything. */
export const landLayers: LayerOf = ({ theme, story }) => [
  { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
  {
    id: 'land',
    type: 'fill',
    source: 'land',
    paint: { 'fill-color': theme.land, 'fill-antialias': true },
  },
  {
    id: 'coast',
    type: 'line',
    source: 'land',
    paint: {
      'line-color': theme.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], zoomIn(story)(4), 0.5, zoomIn(story)(9), 1.2],
    },
  },
];

/** Water and lines of orientation, over the zones' colours. */
export const orientationLayers: LayerOf = ({ theme, story }) => [
  {
    id: 'areas',
    type: 'line',
    source: 'areas',
    filter: ['==', ['get', 'kind'], 'line'],
    minzoom: zoomIn(story)(5.5),
    paint: {
      'line-color': theme.area,
      'line-width': ['interpolate', ['linear'], ['zoom'], zoomIn(story)(5.5), 0.5, zoomIn(story)(9), 1.1],
      'line-dasharray': [1, 2.5],
      'line-opacity': 0.9,
    },
  },
  {
    id: 'rivers',
    type: 'line',
    source: 'water',
    filter: [
      'all',
      ['==', ['get', 'kind'], 'river'],
      ['<=', ['get', 'rank'], ['-', ['zoom'], zoomIn(story)(3)]],
    ],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': theme.river,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        zoomIn(story)(4),
        ['-', 1.3, ['*', 0.2, ['get', 'rank']]],
        zoomIn(story)(10),
        ['-', 3.6, ['*', 0.4, ['get', 'rank']]],
      ],
    },
  },
  {
    id: 'lakes',
    type: 'fill',
    source: 'water',
    filter: ['==', ['get', 'kind'], 'lake'],
    paint: { 'fill-color': theme.sea, 'fill-outline-color': theme.coast },
  },
];

/** State borders are known and crisp; those in dispute are dashed. */
export const borderLayers: LayerOf = ({ theme, story }) => {
  const at = zoomIn(story);
  const width = ['interpolate', ['linear'], ['zoom'], at(3), 0.6, at(6), 1.3, at(10), 2.2];
  const border = (id: string, status: string, dashes?: number[]): LayerSpecification => ({
    id,
    type: 'line',
    source: 'borders',
    filter: ['==', ['get', 'status'], status],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.border,
      'line-width': width as never,
      ...(dashes && { 'line-dasharray': dashes }),
    },
  });
  return [
    border('borders', 'border'),
    border('borders-disputed', 'disputed', [4, 2.5]),
    border('borders-occupation', 'line-of-occupation', [1.2, 1.6]),
  ];
};
