import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { shapeLayers } from '../../story/kinds';
import type { Story, Tint } from '../../story/model';
import { edgePaint, patternOpacity } from '../area-paint';
import { eventTiles } from '../sources';
import { shapePattern } from '../story-patterns';
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
      'line-color': byHolder(view, theme.line),
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
        'fill-color': byHolder(view, theme.fill),
        'fill-opacity': areaOpacity * dimmed,
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
    edges('area-edges', shapeLayers.areas, edgeWidth),
    edges('lines', shapeLayers.lines, lineWidth),
  ];
}

/** Events may lie over each other, which no two zones of control do: each is seen through the next. */
const areaOpacity = 0.5;
const edgeWidth = 1.4;
const lineWidth = 2.4;

type OfTint = (tint: Tint) => string;

/** By the tint of the actor whose colour a shape has; that of stone where it has none. */
function byActor({ dataset, actors }: Story, valueOf: OfTint): ExpressionSpecification | string {
  const pairs = (dataset?.holders ?? []).flatMap((id) => [id, valueOf(tintOf(actors, id))]);
  if (pairs.length === 0) return valueOf('stone');
  return ['match', ['get', 'holder'], ...pairs, valueOf('stone')] as unknown as ExpressionSpecification;
}

const tintOf = (actors: Story['actors'], holder: string): Tint =>
  actors.find(({ id }) => id === holder)?.tint ?? 'stone';

const byHolder = ({ story }: View, colours: Readonly<Record<Tint, string>>) =>
  byActor(story, (tint) => colours[tint]);

const patternByHolder = ({ story, theme }: View) => byActor(story, (tint) => shapePattern(tint, theme));

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
