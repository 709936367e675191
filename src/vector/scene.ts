import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { View } from '../cartography/layers/view';
import { sources } from '../cartography/sources';
import { styleLayers } from '../cartography/style';
import { hex, isDrawn, type Moment, valueOf } from './evaluate';
import type { Frame } from './frame';
import { namedTheme, varOf } from '../ui/named-theme';
import { type Label, placeLabels, type Wanted } from './place-labels';

/** The ground's files, by the names of their sources. */
export type Ground = Readonly<Record<string, FeatureCollection>>;

/** A shape of the picture, in the frame's units; widths are CSS pixels at any size of the picture. */
export interface Shape {
  readonly layer: string;
  readonly path: string;
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

export interface Scene {
  readonly sea: string;
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** A colour as CSS reads it: the custom property of the page that has it. */
const css = (value: unknown) => varOf(hex(value));

/** The state of features as the paint asks for it, by id. */
export type States = ReadonlyMap<string, Readonly<Record<string, boolean | string>>>;

/** The picture of a view: the map's own layers in their order, evaluated feature by feature. */
export function sceneOf(view: View, ground: Ground, frame: Frame, states: States = new Map()): Scene {
  const data = featuresBySource(view, ground);
  const layers = styleLayers({ ...view, theme: namedTheme });
  const shapes: Shape[] = [];
  const wanted: Wanted[] = [];
  let sea = '';
  for (const layer of layers) {
    if (layer.type === 'background') sea = css(valueOf(layer, 'paint', 'background-color', nothing(frame)));
    if (!('source' in layer) || typeof layer.source !== 'string') continue;
    const moments = (data.get(layer.source) ?? [])
      .map((feature): Moment => ({ zoom: frame.zoom, feature, state: states.get(idOf(feature)) ?? {} }))
      .filter((moment) => moment.feature.geometry && isDrawn(layer, moment));
    for (const moment of moments) {
      if (layer.type === 'symbol') wanted.push(...wantedOf(layer, moment, frame));
      else shapes.push(...shapesOf(layer, moment, frame));
    }
  }
  return { sea, shapes, labels: placeLabels(wanted, frame) };
}

const idOf = ({ properties }: Feature) => String(properties?.['id'] ?? '');

const nothing = ({ zoom }: Frame): Moment => ({
  zoom,
  state: {},
  feature: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
});

function featuresBySource({ story }: View, ground: Ground): ReadonlyMap<string, readonly Feature[]> {
  return new Map(
    Object.entries(sources(story, () => '')).map(([name, source]) => {
      const data = source.type === 'geojson' && typeof source.data === 'object' ? source.data : ground[name];
      return [name, data && 'features' in data ? data.features : []];
    }),
  );
}

/** Layers that are there to be pressed, and not to be seen. */
const isUnseen = ({ id }: LayerSpecification) => id.endsWith('-hit');

function shapesOf(layer: LayerSpecification, moment: Moment, frame: Frame): Shape[] {
  if (isUnseen(layer)) return [];
  const { geometry } = moment.feature;
  const paint = (name: string) => valueOf(layer, 'paint', name, moment);
  const number = (name: string) => Number(paint(name));
  const id = idOf(moment.feature);
  const common = { layer: layer.id, ...(id && { feature: id }) };
  const path = () => frame.path(geometry);
  const seen = (shape: Shape): Shape[] => (shape.opacity > 0.01 && shape.path !== '' ? [shape] : []);
  switch (layer.type) {
    case 'fill': {
      const pattern = layer.paint?.['fill-pattern'];
      return seen({
        ...common,
        path: path(),
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
      // What is blurred on the map is drawn narrower and fainter: there are no soft lines here.
      const blur = Math.min(number('line-blur'), width * 0.8);
      return seen({
        ...common,
        path: path(),
        stroke: css(paint('line-color')),
        width: width - blur * 0.5,
        ...(lengths && { dashes: lengths.map((length) => (length * width).toFixed(1)).join(' ') }),
        cap: String(valueOf(layer, 'layout', 'line-cap', moment)),
        opacity: number('line-opacity') * (blur > 0 ? 0.75 : 1),
      });
    }
    case 'circle': {
      // A dot is a line of no length with round ends: it keeps its size in pixels.
      const [x, y] = frame.project((geometry as { coordinates: Position }).coordinates);
      const dot = { ...common, path: `M${x.toFixed(1)} ${y.toFixed(1)}h0`, cap: 'round' };
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

function wantedOf(layer: LayerSpecification, moment: Moment, frame: Frame): Wanted[] {
  if (layer.type !== 'symbol' || layer.layout?.['symbol-placement'] === 'line') return [];
  const { geometry } = moment.feature;
  if (geometry.type !== 'Point') return [];
  const [x, y] = frame.project(geometry.coordinates);
  const id = idOf(moment.feature);
  const layout = (name: string) => valueOf(layer, 'layout', name, moment);
  if (layer.layout?.['icon-image'] !== undefined) {
    return [
      {
        layer: layer.id,
        feature: id,
        x,
        y,
        arrow: {
          colour: varOf(String(layout('icon-image')).split(' ')[1] ?? ''),
          bearing: Number(layout('icon-rotate')),
        },
      },
    ];
  }
  const text = String(layout('text-field'));
  if (text === '') return [];
  return [
    {
      layer: layer.id,
      ...(id && { feature: id }),
      x,
      y,
      text,
      size: Number(layout('text-size')),
      font: String((layout('text-font') as string[])[0]),
      spacing: Number(layout('text-letter-spacing')),
      maxWidth: Number(layout('text-max-width')),
      beside: layer.layout?.['text-variable-anchor'] !== undefined,
      below: layer.layout?.['text-anchor'] === 'top',
      rank: Number(layout('symbol-sort-key') ?? 0),
      colour: css(valueOf(layer, 'paint', 'text-color', moment)),
    },
  ];
}
