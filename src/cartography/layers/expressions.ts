import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tint } from '../../story/model';
import { tints } from '../../story/kinds';
import { layerRows, type RowGroup } from '../rows';
import type { View } from './view';

type Expression = ExpressionSpecification;

/**
 * True for a feature whose row of the legend is switched on. `groups` are those of the layer's features: switching
 * another group does not change the filter, so the layer is not rebuilt.
 */
export function isShown(view: View, ...groups: readonly RowGroup[]): FilterSpecification {
  return ['!', ['in', ['get', 'row'], ['literal', hiddenIn(view, ...groups)]]];
}

/** Ids of the rows of some groups that are switched off. */
export const hiddenIn = ({ hidden, ...view }: View, ...groups: readonly RowGroup[]): string[] =>
  layerRows(view).flatMap(({ id, group }) => (hidden.has(id) && groups.includes(group) ? [id] : []));

/** An opacity of what is there as of the date that is read; the rest is not seen. */
export const ifHere = ({ dates }: View, opacity: number | Expression): number | Expression =>
  dates ? ['case', ['boolean', ['feature-state', 'here'], ['get', 'here'], true], opacity, 0] : opacity;

export function byTint(colours: Readonly<Record<Tint, string>>): Expression {
  const pairs = tints.flatMap((tint) => [tint, colours[tint]]);
  return ['match', ['get', 'tint'], ...pairs, colours.stone] as unknown as Expression;
}

/** By whether the article supports the feature. */
export const byBasis = (article: number, context: number): Expression => [
  'match',
  ['get', 'basis'],
  'article',
  article,
  context,
];

/**
 * A value for chosen or pointed-at features, one for the rest while something is chosen, one otherwise. While an account
 * is read, implied features are half dimmed and unmentioned ones fully.
 */
export function byChoice(
  { isFocused, isAccount }: View,
  lit: number,
  normal: number,
  faded: number,
): Expression {
  const unlit = isFocused ? faded : isAccount ? byVoice(normal, (normal + faded) / 2, faded) : normal;
  return [
    'case',
    [
      'any',
      ['boolean', ['feature-state', 'chosen'], false],
      ['boolean', ['feature-state', 'pointed'], false],
    ],
    lit,
    unlit,
  ];
}

/** By the feature's `voice` in the account that is read: "said" or "implied". */
export function byVoice(said: number, implied: number, silent: number): Expression {
  return [
    'case',
    ['==', ['feature-state', 'voice'], 'said'],
    said,
    ['==', ['feature-state', 'voice'], 'implied'],
    implied,
    silent,
  ];
}

/** One stop a zoom level. Between two, exponential interpolation doubles the width, so the floor distorts nothing above it. */
const widthStops = Array.from({ length: 19 }, (_, index) => index + 4);

/**
 * A width in pixels that covers a distance on the ground (a number expression in km) at any zoom. The feature's
 * `px_per_km` is the scale where it lies, at zoom 0.
 */
export function groundWidth(km: Expression, atLeast: number): Expression {
  const stops = widthStops.flatMap((zoom) => [
    zoom,
    ['max', atLeast, ['*', km, ['get', 'px_per_km'], 2 ** zoom]],
  ]);
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as Expression;
}
