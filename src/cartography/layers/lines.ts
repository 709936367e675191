import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { RelationStatus } from '../../story/model';
import { arrowId } from '../arrow';
import { layerRows } from '../rows';
import { zoomIn } from '../scale';
import { byChoice, byTint, ifHere, isShown } from './expressions';
import type { LayerOf, View } from './view';

function routeWidth({ story }: View, extra: number) {
  const at = zoomIn(story);
  const stops = [at(4), 1.4 + extra, at(7), 2.4 + extra, at(11), 5 + extra * 1.5];
  return ['interpolate', ['linear'], ['zoom'], ...stops] as never;
}

/** The road: an ink line in a casing of the land's colour, on top of the zones that it crosses. */
export const routeLayers: LayerOf = (view) => [
  {
    id: 'route-glow',
    type: 'line',
    source: 'routes',
    filter: isShown(view, 'route'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': view.theme.accent,
      'line-width': routeWidth(view, 7),
      'line-blur': 3,
      'line-opacity': ifHere(view, byChoice(view, 0.75, 0, 0)),
    },
  },
  {
    id: 'route-casing',
    type: 'line',
    source: 'routes',
    filter: isShown(view, 'route'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': view.theme.halo,
      'line-width': routeWidth(view, 2.4),
      'line-opacity': ifHere(view, 1),
    },
  },
  {
    id: 'routes',
    type: 'line',
    source: 'routes',
    filter: isShown(view, 'route'),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': view.theme.ink,
      'line-width': routeWidth(view, 0),
      'line-opacity': ifHere(view, byChoice(view, 1, 0.92, 0.6)),
    },
  },
  {
    id: 'route-hit',
    type: 'line',
    source: 'routes',
    filter: isShown(view, 'route'),
    paint: { 'line-color': view.theme.ink, 'line-width': 18, 'line-opacity': 0 },
  },
];

/** The dashes of an arc by what its claims are, in widths of the line: what is not plainly said is a row of dots. */
const arcDashes: Readonly<Record<RelationStatus, readonly number[]>> = {
  said: [3, 1.6],
  alleged: [0, 2.1],
  denied: [0, 3.2],
};

const arcLayer = (view: View, status: RelationStatus): LayerSpecification => ({
  id: status === 'said' ? 'backings' : `backings-${status}`,
  type: 'line',
  source: 'backings',
  filter: ['all', isShown(view, 'backing') as never, ['==', ['get', 'status'], status]],
  ...(status !== 'said' && { layout: { 'line-cap': 'round' } }),
  paint: {
    'line-color': byTint(view.theme.line),
    'line-width': byChoice(view, 3.4, 2.2, 2),
    'line-dasharray': [...arcDashes[status]],
    'line-opacity': ifHere(view, byChoice(view, 1, 0.9, 0.3)),
  },
});

/** Arcs of backing: a sign for a relation, dashed so that nobody takes it for a road. */
export const backingLayers: LayerOf = (view) => [
  {
    id: 'backing-casing',
    type: 'line',
    source: 'backings',
    filter: isShown(view, 'backing'),
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': view.theme.halo,
      'line-width': 5.5,
      'line-opacity': ifHere(view, byChoice(view, 0.8, 0.55, 0.2)),
    },
  },
  arcLayer(view, 'said'),
  arcLayer(view, 'alleged'),
  arcLayer(view, 'denied'),
  {
    id: 'backing-hit',
    type: 'line',
    source: 'backings',
    filter: isShown(view, 'backing'),
    paint: { 'line-color': view.theme.ink, 'line-width': 16, 'line-opacity': 0 },
  },
];

/** Where an arc arrives; an alliance's has no head, and nothing at all unless somebody denies it. */
export const arrowheadLayers: LayerOf = (view) =>
  layerRows(view)
    .filter(({ symbol, status }) => symbol === 'arrow' || (symbol === 'arc' && status === 'denied'))
    .map(
      (row): LayerSpecification => ({
        id: `arrowhead-${row.id}`,
        type: 'symbol',
        source: 'arrowheads',
        filter: ['all', isShown(view, 'backing') as never, ['==', ['get', 'row'], row.id]],
        layout: {
          'icon-image': arrowId(view.theme.line[row.tints[0] ?? 'stone'], view.theme.halo, {
            hasHead: row.symbol === 'arrow',
            status: row.status ?? 'said',
          }),
          'icon-rotate': ['get', 'bearing'],
          'icon-rotation-alignment': 'map',
          'icon-anchor': 'top',
          'icon-size': 0.85,
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
        paint: { 'icon-opacity': ifHere(view, byChoice(view, 1, 0.95, 0.3)) },
      }),
    );
