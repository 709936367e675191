import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { fillOpacity, patternOf, patternOpacity } from '../area-paint';
import type { Row } from '../rows';
import { byChoice, byTint, byVoice, groundWidth, hiddenIn, isShown } from './expressions';
import type { LayerOf, View } from './view';

export const zoneLayers: LayerOf = (view) => [
  {
    id: 'zones',
    type: 'fill',
    source: 'zones',
    filter: isShown(view, 'control', 'aside'),
    paint: {
      'fill-color': byTint(view.theme.fill),
      'fill-opacity': [
        '*',
        ['match', ['get', 'basis'], 'article', fillOpacity.article, fillOpacity.context],
        byChoice(view, 1.1, 1, 0.5),
      ],
      // Neighbours share their edges exactly, and nothing approximate has a crisp outline.
      'fill-antialias': false,
    },
  },
  ...view.rows.flatMap((row) => zonePattern(row, view)),
];

function zonePattern(row: Row, view: View): LayerSpecification[] {
  if ((row.group !== 'control' && row.id !== 'aside') || !row.pattern || view.hidden.has(row.id)) return [];
  const isHatch = row.symbol === 'hatch';
  return [
    {
      id: `zone-pattern-${row.id}`,
      type: 'fill',
      source: 'zones',
      filter: ['==', ['get', 'row'], row.id],
      paint: {
        'fill-pattern': patternOf(row, view.theme),
        'fill-opacity': isHatch
          ? byChoice(view, 0.95, patternOpacity.hatch, 0.4)
          : byChoice(view, 0.36, patternOpacity.area, 0.12),
        'fill-antialias': false,
      },
    },
  ];
}

/** Fronts are bands as wide as the doubt: the colours on either side fade out towards an unknown line. */
export const frontLayers: LayerOf = (view) => {
  const hiddenRows = ['literal', hiddenIn(view, 'control', 'aside')] as ['literal', string[]];
  return [
    {
      id: 'fronts',
      type: 'line',
      source: 'fronts',
      filter: ['!', ['all', ['in', ['get', 'row'], hiddenRows], ['in', ['get', 'other'], hiddenRows]]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': view.theme.land,
        'line-width': groundWidth(['*', 2, ['get', 'precision_km']], 2.5),
        'line-blur': groundWidth(['*', 0.9, ['get', 'precision_km']], 1),
        'line-opacity': ['case', ['==', ['get', 'row'], ['get', 'other']], 0.45, 0.95],
      },
    },
  ];
};

export const influenceLayers: LayerOf = (view) =>
  view.rows
    .filter((row) => row.group === 'influence')
    .map((row) => ({
      id: `influence-${row.id}`,
      type: 'fill',
      source: 'influence',
      filter: ['all', isShown(view, 'influence') as never, ['==', ['get', 'row'], row.id]],
      paint: {
        'fill-pattern': patternOf(row, view.theme),
        // Its rings grow fainter outwards: nobody knows where influence ends.
        'fill-opacity': ['*', ['get', 'strength'], byChoice(view, 0.72, 0.55, 0.25)],
        'fill-antialias': false,
      },
    }));

/** A soft glow around whatever zone is chosen or pointed at, and dashes around what an account only implies. */
export const chosenAreaLayers: LayerOf = (view) => [
  ...(view.isAccount
    ? [
        {
          id: 'zones-implied',
          type: 'line' as const,
          source: 'zones',
          filter: isShown(view, 'control', 'aside'),
          // A layout of its own: the map library fails at the next choice when a layer that shares the geometry of
          // another is taken away while that is being made.
          layout: { 'line-join': 'round' as const, 'line-cap': 'butt' as const },
          paint: {
            'line-color': view.theme.ink,
            'line-width': 1.8,
            'line-dasharray': [2, 2.5],
            'line-opacity': byVoice(0, 0.9, 0),
          },
        },
      ]
    : []),
  {
    id: 'zones-chosen',
    type: 'line',
    source: 'zones',
    filter: isShown(view, 'control', 'aside'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': view.theme.ink,
      'line-width': 5,
      'line-blur': 4,
      'line-opacity': byChoice(view, 0.75, 0, 0),
    },
  },
];
