import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { patternId } from '../patterns';
import type { Row } from '../rows';
import type { Theme } from '../theme';
import { byChoice, byTint, groundWidth, isShown } from './expressions';
import type { LayerOf, View } from './view';

/** What the article supports is vivid, what the map needs as context is pale. */
const vivid = 0.82;
const pale = 0.66;

export const zoneLayers: LayerOf = (view) => [
  {
    id: 'zones',
    type: 'fill',
    source: 'zones',
    filter: isShown(view),
    paint: {
      'fill-color': byTint(view.theme.fill),
      'fill-opacity': ['*', ['match', ['get', 'basis'], 'article', vivid, pale], byChoice(view, 1.1, 1, 0.5)],
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
        'fill-opacity': isHatch ? byChoice(view, 0.95, 0.8, 0.4) : byChoice(view, 0.36, 0.3, 0.12),
        'fill-antialias': false,
      },
    },
  ];
}

/** The image of a row's pattern: two fills woven for shared ground, one ink over a fill for a holder's. */
function patternOf(row: Row, theme: Theme): string {
  const pattern = row.pattern ?? 'dots';
  const [first = 'stone', second] = row.tints;
  return second === undefined
    ? patternId(pattern, theme.line[first])
    : patternId(pattern, theme.fill[first], theme.fill[second]);
}

/** Fronts are bands as wide as the doubt: the colours on either side fade out towards an unknown line. */
export const frontLayers: LayerOf = ({ theme, hidden }) => {
  const hiddenRows = ['literal', [...hidden].sort()] as ['literal', string[]];
  return [
    {
      id: 'fronts',
      type: 'line',
      source: 'fronts',
      filter: ['!', ['all', ['in', ['get', 'row'], hiddenRows], ['in', ['get', 'other'], hiddenRows]]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.land,
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
      filter: ['all', isShown(view) as never, ['==', ['get', 'row'], row.id]],
      paint: {
        'fill-pattern': patternOf(row, view.theme),
        'fill-opacity': byChoice(view, 0.72, 0.55, 0.25),
        'fill-antialias': false,
      },
    }));

/** A soft glow around whatever area is chosen or pointed at. */
export const chosenAreaLayers: LayerOf = (view) =>
  (['zones', 'influence'] as const).map(
    (source): LayerSpecification => ({
      id: `${source}-chosen`,
      type: 'line',
      source,
      filter: isShown(view),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': view.theme.ink,
        'line-width': 5,
        'line-blur': 4,
        'line-opacity': litOnly(view, 0.75),
      },
    }),
  );

const litOnly = (view: View, opacity: number) => byChoice(view, opacity, 0, 0);
