import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { shapeLayers } from '../../story/kinds';
import type { Story, Tint } from '../../story/model';
import { edgePaint, patternOpacity } from '../area-paint';
import { eventTiles } from '../sources';
import { shapePattern, shapeTint } from '../story-patterns';
import { byChoice } from './expressions';
import type { LayerOf, View } from './view';

/** Ids of the layers of lines and areas of a table of events that can be chosen, the topmost first. */
export const shapeLayerIds = ({ story: { dataset } }: View): string[] =>
  dataset && dataset.shapes.length > 0
    ? ['lines', 'areas'].flatMap((what) => dataset.kinds.map(([kind]) => `${what}-of-${kind}`))
    : [];

/**
 * The lines and areas of a table of events, each in the colour and the pattern of whom its row names first. Layers for
 * each kind, which are switched without building a tile anew.
 */
export const datasetShapeLayers: LayerOf = (view) => {
  const { dataset } = view.story;
  if (!dataset || dataset.shapes.length === 0) return [];
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
      'line-color': byColour(view, theme.line),
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
        'fill-color': byColour(view, theme.fill),
        'fill-opacity': areaOpacity * dimmed,
        'fill-antialias': false,
      },
    },
    {
      ...common('area-patterns', shapeLayers.areas),
      type: 'fill',
      layout: { visibility },
      paint: {
        'fill-pattern': byPattern(view),
        'fill-opacity': patternOpacity.article.area * dimmed,
        'fill-antialias': false,
      },
    },
    edges('area-edges', shapeLayers.areas, edgeWidth),
    edges('lines', shapeLayers.lines, lineWidth),
  ];
}

/** Events may lie over each other, which no two zones of control do: each is seen through the next. */
const areaOpacity = 0.5;
const edgeWidth = 1.4;
const lineWidth = 2.4;

/** By the tint of a shape. */
function byTint({ dataset, actors }: Story, valueOf: (tint: Tint) => string) {
  const pairs = (dataset?.shapes ?? []).flatMap(([actor]) =>
    actor === null ? [] : [actor, valueOf(shapeTint(actors, actor))],
  );
  const nobodys = valueOf(shapeTint(actors, null));
  return pairs.length === 0
    ? nobodys
    : (['match', ['get', 'actor'], ...pairs, nobodys] as unknown as ExpressionSpecification);
}

const byColour = ({ story }: View, colours: Readonly<Record<Tint, string>>) =>
  byTint(story, (tint) => colours[tint]);

const byPattern = ({ story, theme }: View) => byTint(story, (tint) => shapePattern(tint, theme));

/** A soft light along the line or around the area that is chosen: all of it, and not the parts that tiles have. */
export const chosenShapeLayers: LayerOf = (view) =>
  shapeLayerIds(view).length > 0
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
