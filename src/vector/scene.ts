import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ArrowShape } from '../cartography/arrow';
import type { View } from '../cartography/layers/view';
import { sources } from '../cartography/sources';
import { styleLayers } from '../cartography/style';
import { eventKinds, type EventKind } from '../story/kinds';
import { hex, isDrawn, type EvaluationContext, valueOf } from './evaluate';
import type { Frame } from './frame';
import { namedTheme, varOf } from '../ui/paint/named-theme';
import { type Label, labelsOf } from './labels';
import { lightened } from './lightened';
import type { Line } from './lines';
import type { Sight } from './sights';

/** The basemap's files, by the names of their sources. */
export type Basemap = Readonly<Record<string, FeatureCollection>>;

/** A shape of the vector map, in the frame's units; widths are CSS pixels at any size of the vector map. */
export interface Shape {
  readonly layer: string;
  readonly lines: readonly Line[];
  /** The feature of the story that it belongs to. */
  readonly feature?: string;
  readonly fill?: string;
  /** The image of a pattern, by the name that draws it in the named theme. */
  readonly pattern?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: string;
  readonly cap?: string;
  readonly opacity: number;
}

/** The head of an arrow, its tip in the frame's units. */
export interface Arrow {
  readonly layer: string;
  readonly point: readonly [x: number, y: number];
  readonly colour: string;
  /** The colour inside a hollow head. */
  readonly paper: string;
  readonly shape: ArrowShape;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** A sign of an event, or the light under one that is chosen, where it stands: in the frame's units, and from there in px. */
export interface EventMark {
  readonly feature: string;
  readonly kind: EventKind | 'light';
  readonly ink: string;
  readonly paper: string;
  readonly point: readonly [x: number, y: number];
  readonly offset: readonly [right: number, down: number];
  readonly opacity: number;
}

export interface Scene {
  readonly sea: string;
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
  readonly events: readonly EventMark[];
  readonly labels: readonly Label[];
}

/** A CSS colour: the `var()` of the page's custom property. */
const css = (value: unknown) => varOf(hex(value));

/** The state of features as the paint asks for it, by id. */
export type FeatureStates = ReadonlyMap<string, Readonly<Record<string, boolean | string>>>;

/** What a scene is made of. */
export interface Setting {
  readonly view: View;
  readonly basemap: Basemap;
  readonly frame: Frame;
  /** The widths that names are placed for. */
  readonly sights: readonly Sight[];
  readonly states?: FeatureStates;
}

/** Evaluates the style's layers in order, feature by feature, and places the names. */
export function sceneOf({ view, basemap, frame, sights, states = new Map() }: Setting): Scene {
  const data = featuresBySource(view, basemap);
  const layers = styleLayers({ ...view, theme: namedTheme });
  const shapes: Shape[] = [];
  const arrows: Arrow[] = [];
  const events: EventMark[] = [];
  let sea = '';
  for (const layer of layers) {
    if (layer.type === 'background') sea = css(valueOf(layer, 'paint', 'background-color', nothing(frame)));
    if (!('source' in layer) || typeof layer.source !== 'string') continue;
    const contexts = (data.get(layer.source) ?? [])
      .map(
        (feature): EvaluationContext => ({
          zoom: frame.zoom,
          feature,
          state: states.get(idOf(feature)) ?? {},
        }),
      )
      .filter((context) => context.feature.geometry && isDrawn(layer, context));
    for (const context of contexts) {
      if (layer.type === 'symbol') {
        arrows.push(...arrowOf(layer, context, frame));
        events.push(...eventOf(layer, context, frame));
      } else shapes.push(...shapesOf(layer, context, frame));
    }
  }
  const chosen = new Set([...states].flatMap(([id, state]) => (state['chosen'] ? [id] : [])));
  return {
    sea,
    shapes: lightShapes(shapes),
    arrows,
    events,
    labels: labelsOf(view, basemap, frame, sights, chosen),
  };
}

/** The shapes with as little to write as looks the same. */
function lightShapes(shapes: readonly Shape[]): Shape[] {
  const lines = lightened(shapes.map((shape) => shape.lines));
  return shapes
    .map((shape, index) => ({ ...shape, lines: lines[index] ?? [] }))
    .filter((shape) => shape.lines.length > 0);
}

const idOf = ({ properties }: Feature) => String(properties?.['id'] ?? '');

const nothing = ({ zoom }: Frame): EvaluationContext => ({
  zoom,
  state: {},
  feature: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
});

function featuresBySource({ story }: View, basemap: Basemap): ReadonlyMap<string, readonly Feature[]> {
  return new Map(
    Object.entries(sources(story, () => '')).map(([name, source]) => {
      const data = source.type === 'geojson' && typeof source.data === 'object' ? source.data : basemap[name];
      return [name, data && 'features' in data ? data.features : []];
    }),
  );
}

/** Invisible layers for hit testing. */
const isUnseen = ({ id }: LayerSpecification) => id.endsWith('-hit');

function shapesOf(layer: LayerSpecification, context: EvaluationContext, frame: Frame): Shape[] {
  if (isUnseen(layer)) return [];
  const { geometry } = context.feature;
  const paint = (name: string) => valueOf(layer, 'paint', name, context);
  const number = (name: string) => Number(paint(name));
  const id = idOf(context.feature);
  const common = { layer: layer.id, ...(id && { feature: id }) };
  const lines = () => frame.lines(geometry);
  const seen = (shape: Shape): Shape[] => (shape.opacity > 0.01 && shape.lines.length > 0 ? [shape] : []);
  switch (layer.type) {
    case 'fill': {
      const pattern = layer.paint?.['fill-pattern'];
      return seen({
        ...common,
        lines: lines(),
        ...(pattern === undefined
          ? { fill: css(paint('fill-color')) }
          : { pattern: String(paint('fill-pattern')) }),
        opacity: number('fill-opacity'),
      });
    }
    case 'line': {
      const width = number('line-width');
      const dashes = paint('line-dasharray') as { from?: number[] } | number[] | undefined;
      const lengths = Array.isArray(dashes) ? dashes : undefined;
      // SVG lines have no blur: blurred ones are drawn narrower and fainter.
      const blur = Math.min(number('line-blur'), width * 0.8);
      return seen({
        ...common,
        lines: lines(),
        stroke: css(paint('line-color')),
        width: width - blur * 0.5,
        ...(lengths && { dashes: lengths.map((length) => (length * width).toFixed(1)).join(' ') }),
        cap: String(valueOf(layer, 'layout', 'line-cap', context)),
        opacity: number('line-opacity') * (blur > 0 ? 0.75 : 1),
      });
    }
    case 'circle': {
      // A dot is a zero-length line with round caps: with a non-scaling stroke it keeps its size.
      const [x, y] = frame.project((geometry as Point).coordinates);
      const dot = { ...common, lines: [{ points: [[x, y]], isRing: false }] as const, cap: 'round' };
      const radius = number('circle-radius');
      const ring = number('circle-stroke-width');
      return [
        ...seen({
          ...dot,
          stroke: css(paint('circle-stroke-color')),
          width: (radius + ring) * 2,
          opacity: ring > 0 ? Math.min(1, number('circle-opacity')) : 0,
        }),
        ...seen({
          ...dot,
          stroke: css(paint('circle-color')),
          width: radius * 2,
          opacity: number('circle-opacity'),
        }),
      ];
    }
    default:
      return [];
  }
}

function arrowOf(layer: LayerSpecification, context: EvaluationContext, frame: Frame): Arrow[] {
  const { geometry } = context.feature;
  if (layer.type !== 'symbol' || layer.source !== 'arrowheads' || geometry.type !== 'Point') return [];
  const layout = (name: string) => valueOf(layer, 'layout', name, context);
  const [, ink = '', paper = '', head, status] = String(layout('icon-image')).split(' ');
  return [
    {
      layer: layer.id,
      point: frame.project(geometry.coordinates),
      colour: varOf(ink),
      paper: varOf(paper),
      shape: { hasHead: head === 'head', status: status as ArrowShape['status'] },
      bearing: Number(layout('icon-rotate')),
    },
  ];
}

function eventOf(layer: LayerSpecification, context: EvaluationContext, frame: Frame): EventMark[] {
  const { geometry } = context.feature;
  if (layer.type !== 'symbol' || layer.source !== 'points' || geometry.type !== 'Point') return [];
  const [, name = '', ink = '', paper = ''] = String(valueOf(layer, 'layout', 'icon-image', context)).split(
    ' ',
  );
  const kind = ([...eventKinds, 'light'] as const).find((one) => one === name);
  const opacity = Number(valueOf(layer, 'paint', 'icon-opacity', context));
  if (!kind || opacity < 0.01) return [];
  return [
    {
      feature: idOf(context.feature),
      kind,
      ink,
      paper,
      point: frame.project(geometry.coordinates),
      offset: valueOf(layer, 'layout', 'icon-offset', context) as [number, number],
      opacity,
    },
  ];
}
