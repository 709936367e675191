import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { shapeLayers } from '../../story/kinds';
import { edgePaint, fillOpacity, patternOpacity } from '../area-paint';
import { patternOfTint } from '../rows';
import { patternId } from '../patterns';
import { eventTiles } from '../sources';
import { byChoice } from './expressions';
import type { LayerOf, View } from './view';

/** Ids of the layers of lines and areas of a table of events that can be chosen, the topmost first. */
export const shapeLayerIds = ({ story: { dataset } }: View): string[] =>
  dataset?.shapes
    ? dataset.kinds
        .flatMap(([kind]) => [`lines-of-${kind}`])
        .concat(dataset.kinds.map(([kind]) => `areas-of-${kind}`))
    : [];

/**
 * The lines and areas of a table of events, each in the colour and the pattern of whom its row names first. Layers for
 * each kind, which are switched without building a tile anew.
 */
export const datasetShapeLayers: LayerOf = (view) => {
  const { dataset } = view.story;
  if (!dataset?.shapes) return [];
  return dataset.kinds.flatMap(([kind], place) => layersOf(view, kind, place));
};

function layersOf(view: View, kind: string, place: number): LayerSpecification[] {
  const { theme, hidden } = view;
  const common = (id: string, layer: string) => ({
    id: `${id}-of-${kind}`,
    source: eventTiles,
    'source-layer': layer,
    filter: ['==', ['get', 'kind'], place] as FilterSpecification,
  });
  const visibility = hidden.has(`event-${kind}`) ? ('none' as const) : ('visible' as const);
  const dimmed = view.isFocused || view.isAccount ? 0.5 : 1;
  const edges = (id: string, layer: string, width: number): LayerSpecification => ({
    ...common(id, layer),
    type: 'line',
    layout: { visibility, 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': byHolder(view, theme.line, theme.ink),
      'line-width': width,
      'line-opacity': edgePaint.article.opacity * dimmed,
    },
  });
  return [
    {
      ...common('areas', shapeLayers.areas),
      type: 'fill',
      layout: { visibility },
      paint: {
        'fill-color': byHolder(view, theme.fill, theme.inkSoft),
        'fill-opacity': fillOpacity.article * dimmed,
        'fill-antialias': false,
      },
    },
    {
      ...common('area-patterns', shapeLayers.areas),
      type: 'fill',
      layout: { visibility },
      paint: {
        'fill-pattern': patternByHolder(view),
        'fill-opacity': patternOpacity.article.area * dimmed,
        'fill-antialias': false,
      },
    },
    edges('area-edges', shapeLayers.areas, edgePaint.article.width),
    edges('lines', shapeLayers.lines, lineWidth),
  ];
}

const lineWidth = 2.4;

/** By the actor whose colour a shape has; another where it has none. */
function byHolder({ story }: View, colours: Readonly<Record<string, string>>, other: string) {
  const pairs = story.actors.flatMap(({ id, tint }) => [id, colours[tint ?? 'stone'] as string]);
  return byActor(pairs, other);
}

function patternByHolder({ story, theme }: View) {
  const pairs = story.actors.flatMap(({ id, tint = 'stone' }) => {
    const pattern = patternOfTint[tint];
    return pattern ? [id, patternId(pattern, theme.line[tint])] : [];
  });
  return byActor(pairs, patternId('dots', theme.inkSoft));
}

const byActor = (pairs: readonly string[], other: string): ExpressionSpecification | string =>
  pairs.length > 0
    ? (['match', ['get', 'holder'], ...pairs, other] as unknown as ExpressionSpecification)
    : other;

/** A soft light along the line or around the area that is chosen: all of it, and not the parts that tiles have. */
export const chosenShapeLayers: LayerOf = (view) =>
  view.story.dataset?.shapes
    ? [
        {
          id: 'event-shapes-chosen',
          type: 'line',
          source: 'event-shapes',
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: {
            'line-color': view.theme.ink,
            'line-width': 5,
            'line-blur': 3,
            'line-opacity': byChoice(view, 0.75, 0, 0),
          },
        },
      ]
    : [];
