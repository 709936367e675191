import {
  latest,
  type LayerSpecification,
  normalizePropertyExpression,
  type PropertyValueSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';

/** What an expression is asked for: a zoom, a feature's properties, and its state. */
export interface Moment {
  readonly zoom?: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, boolean>>;
}

type Group = 'paint' | 'layout';
type Specifications = Readonly<Record<string, StylePropertySpecification | undefined>>;
type Values = Readonly<Record<string, PropertyValueSpecification<unknown> | undefined>>;

const valuesOf = (layer: LayerSpecification, group: Group): Values => (layer[group] ?? {}) as Values;

export const has = (layer: LayerSpecification, group: Group, name: string): boolean =>
  valuesOf(layer, group)[name] !== undefined;

/** A property's value as the renderer would have it: the layer's own, or the specification's default. */
function valueOf(layer: LayerSpecification, group: Group, name: string, moment: Moment): unknown {
  const specification = (latest[`${group}_${layer.type}`] as Specifications)[name];
  if (!specification) throw new Error(`A ${layer.type} layer has no ${group} property "${name}".`);
  const value = valuesOf(layer, group)[name] ?? specification.default;
  const expression = normalizePropertyExpression(value, `${group}.${name}`, specification);
  const { zoom = 7, properties = {}, state = {} } = moment;
  return expression.evaluate({ zoom }, { type: 3, properties }, state, undefined, []);
}

export const number = (layer: LayerSpecification, group: Group, name: string, moment: Moment = {}): number =>
  Number(valueOf(layer, group, name, moment));

export const text = (layer: LayerSpecification, group: Group, name: string, moment: Moment = {}): string =>
  String(valueOf(layer, group, name, moment));

/** A colour as `#rrggbb`. The style's colours are opaque: opacity is a property of its own. */
export function colour(layer: LayerSpecification, name: string, moment: Moment = {}): string {
  const { r, g, b } = valueOf(layer, 'paint', name, moment) as Record<'r' | 'g' | 'b', number>;
  const hex = [r, g, b].map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
