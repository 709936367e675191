import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { edgePaint, fillOpacity, patternOf, patternOpacity } from '../area-paint';
import { layerRows, type Row } from '../rows';
import { zoomIn } from '../scale';
import { byBasis, byChoice, byTint, byVoice, groundWidth, hiddenIn, ifHere, isShown } from './expressions';
import type { LayerOf, View } from './view';

export const zoneLayers: LayerOf = (view) => [
  {
    id: 'zones',
    type: 'fill',
    source: 'zones',
    filter: isShown(view, 'control', 'outside-conflict'),
    paint: {
      'fill-color': byTint(view.theme.fill),
      'fill-opacity': ifHere(view, [
        '*',
        byBasis(fillOpacity.article, fillOpacity.context),
        byChoice(view, 1.05, 1, 0.5),
      ]),
      // Neighbours share edges exactly: antialiasing would draw a crisp outline.
      'fill-antialias': false,
    },
  },
  ...layerRows(view).flatMap((row) => zonePattern(row, view)),
];

function zonePattern(row: Row, view: View): LayerSpecification[] {
  if (!['control', 'outside-conflict'].includes(row.group) || !row.pattern) return [];
  const kind = row.symbol === 'hatch' ? 'hatch' : 'area';
  return [
    {
      id: `zone-pattern-${row.id}`,
      type: 'fill',
      source: 'zones',
      // Hidden by its filter: the engine cannot give a layer that was just added the state of features.
      filter: ['all', isShown(view, row.group) as never, ['==', ['get', 'row'], row.id]],
      paint: {
        'fill-pattern': patternOf(row, view.theme),
        'fill-opacity': ifHere(view, [
          '*',
          byBasis(patternOpacity.article[kind], patternOpacity.context[kind]),
          byChoice(view, 1.2, 1, 0.45),
        ]),
        'fill-antialias': false,
      },
    },
  ];
}

/** Edges of what is only context are thin dashes, under those of what the article speaks of. */
export const zoneEdgeLayers: LayerOf = (view) =>
  (['context', 'article'] as const).map((basis): LayerSpecification => {
    const edge = edgePaint[basis];
    return {
      id: `zone-edges-${basis}`,
      type: 'line',
      source: 'zones',
      filter: ['all', isShown(view, 'control', 'outside-conflict') as never, ['==', ['get', 'basis'], basis]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byTint(view.theme.line),
        'line-width': edge.width,
        'line-opacity': ifHere(view, byChoice(view, edge.opacity, edge.opacity, edge.opacity * 0.5)),
        ...('blur' in edge && { 'line-blur': edge.blur, 'line-offset': edge.width / 2 }),
        ...('dashes' in edge && { 'line-dasharray': [...edge.dashes] }),
      },
    };
  });

/** Front bands are areas from this zoom on; below it strokes, which have a minimum width. */
export const bandZoom = ({ story }: Pick<View, 'story'>) => zoomIn(story)(7);

/** Fronts are bands as wide as the doubt: the colours on either side fade out towards an unknown line. */
export const frontLayers: LayerOf = (view) => {
  const hiddenRows = ['literal', hiddenIn(view, 'control', 'outside-conflict')] as ['literal', string[]];
  const filter = [
    '!',
    ['all', ['in', ['get', 'row'], hiddenRows], ['in', ['get', 'other'], hiddenRows]],
  ] as FilterSpecification;
  // Between two parts of one holder's ground there is less to doubt.
  const ofOneHolder = ['==', ['get', 'row'], ['get', 'other']] as ExpressionSpecification;
  return [
    {
      id: 'fronts',
      type: 'line',
      source: 'fronts',
      maxzoom: bandZoom(view),
      filter,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': view.theme.land,
        'line-width': groundWidth(['*', 2, ['get', 'precision_km']], 2.5),
        'line-blur': groundWidth(['*', 0.9, ['get', 'precision_km']], 1),
        'line-opacity': ifHere(view, ['case', ofOneHolder, 0.45, 0.95]),
      },
    },
    {
      id: 'front-bands',
      type: 'fill',
      source: 'front-bands',
      minzoom: bandZoom(view),
      filter,
      paint: {
        'fill-color': view.theme.land,
        'fill-opacity': ifHere(view, ['*', ['case', ofOneHolder, 0.4, 1], ['get', 'cover']]),
        'fill-antialias': false,
      },
    },
  ];
};

export const influenceLayers: LayerOf = (view) =>
  layerRows(view)
    .filter((row) => row.group === 'influence')
    .map((row) => ({
      id: `influence-${row.id}`,
      type: 'fill',
      source: 'influence',
      filter: ['all', isShown(view, 'influence') as never, ['==', ['get', 'row'], row.id]],
      paint: {
        'fill-pattern': patternOf(row, view.theme),
        // Fades outwards: where influence ends is unknown.
        'fill-opacity': ifHere(view, ['*', ['get', 'strength'], byChoice(view, 0.72, 0.55, 0.25)]),
        'fill-antialias': false,
      },
    }));

/** A soft glow around whatever zone is chosen or pointed at, and dashes around what an account only implies. */
export const chosenAreaLayers: LayerOf = (view) => [
  {
    id: 'zones-implied',
    type: 'line',
    source: 'zones',
    filter: isShown(view, 'control', 'outside-conflict'),
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: {
      'line-color': view.theme.ink,
      'line-width': 1.8,
      'line-dasharray': [2, 2.5],
      // Nothing is implied while no account is read.
      'line-opacity': ifHere(view, byVoice(0, 0.9, 0)),
    },
  },
  {
    id: 'zones-chosen',
    type: 'line',
    source: 'zones',
    filter: isShown(view, 'control', 'outside-conflict'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': view.theme.ink,
      'line-width': 5,
      'line-blur': 4,
      'line-opacity': ifHere(view, byChoice(view, 0.75, 0, 0)),
    },
  },
];
