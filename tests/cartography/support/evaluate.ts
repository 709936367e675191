import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Polygon } from 'geojson';
import { hex, valueOf } from '../../../src/vector/evaluate';

/** What an expression is asked for: a zoom, a feature's properties, and its state. */
export interface ExpressionInput {
  readonly zoom?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, boolean>>;
}

type PropertyGroup = 'paint' | 'layout';

export const has = (layer: LayerSpecification, group: PropertyGroup, name: string): boolean =>
  (layer[group] as Readonly<Record<string, unknown>> | undefined)?.[name] !== undefined;

const nowhere: Polygon = { type: 'Polygon', coordinates: [] };

function asked(
  layer: LayerSpecification,
  group: PropertyGroup,
  name: string,
  input: ExpressionInput,
): unknown {
  const { zoom = 7, properties = {}, state = {} } = input;
  return valueOf(layer, group, name, {
    zoom,
    state,
    feature: { type: 'Feature', properties: { ...properties }, geometry: nowhere },
  });
}

export const number = (
  layer: LayerSpecification,
  group: PropertyGroup,
  name: string,
  input: ExpressionInput = {},
): number => Number(asked(layer, group, name, input));

export const text = (
  layer: LayerSpecification,
  group: PropertyGroup,
  name: string,
  input: ExpressionInput = {},
): string => String(asked(layer, group, name, input));

/** A colour as `#rrggbb`. The style's colours are opaque: opacity is a property of its own. */
export const colour = (layer: LayerSpecification, name: string, input: ExpressionInput = {}): string =>
  hex(asked(layer, 'paint', name, input));
