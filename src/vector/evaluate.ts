import {
  type FilterSpecification,
  featureFilter,
  latest,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

type Specifications = Readonly<Record<string, StylePropertySpecification | undefined>>;
type Values = Readonly<Record<string, never>>;

/** What an expression is evaluated for: a feature with its state, at a zoom of the map library. */
export interface EvaluationContext {
  readonly zoom: number;
  readonly feature: Feature;
  readonly state: Readonly<Record<string, boolean | string>>;
}

const types = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
} as const;

const typeOf = ({ geometry }: Feature) => types[geometry.type as keyof typeof types] ?? 3;

/** A property's value as the renderer of the map has it: the layer's own, or the specification's default. */
export function valueOf(
  layer: LayerSpecification,
  group: 'paint' | 'layout',
  name: string,
  { zoom, feature, state }: EvaluationContext,
): unknown {
  const specification = (latest[`${group}_${layer.type}`] as Specifications)[name];
  if (!specification) throw new Error(`A ${layer.type} layer has no ${group} property "${name}".`);
  const value = ((layer[group] ?? {}) as Values)[name] ?? specification.default;
  const expression = normalizePropertyExpression(value, `${group}.${name}`, specification);
  const asked = { type: typeOf(feature), properties: feature.properties ?? {} };
  return expression.evaluate({ zoom }, asked as never, state, undefined, []);
}

/** Whether a layer draws a feature at a zoom. */
export function isDrawn(layer: LayerSpecification, { zoom, feature }: EvaluationContext): boolean {
  if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return false;
  const filter = 'filter' in layer ? (layer.filter as FilterSpecification | undefined) : undefined;
  const asked = { type: typeOf(feature), properties: feature.properties ?? {} };
  return filter === undefined || featureFilter(filter, {} as never).filter({ zoom } as never, asked as never);
}

/** A colour as `#rrggbb`; the style's colours are opaque, their opacity is a property of its own. */
export function hex(value: unknown): string {
  const { r, g, b } = value as Record<'r' | 'g' | 'b', number>;
  const channels = [r, g, b].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}
