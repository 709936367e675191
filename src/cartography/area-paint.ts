import type { Feature } from '../story/model';
import { patternId } from './patterns';
import type { Row } from './rows';
import type { Theme } from './theme';

/** Whether the article supports an area, or the map only needs it. */
export type Basis = Feature['basis'];

/** How strongly an area is filled: full where the article supports it, as a wash where the map needs it as context. */
export const fillOpacity: Readonly<Record<Basis, number>> = { article: 0.95, context: 0.5 };

/** How strongly a pattern lies over a holder's fill, and a hatch of two fills over the ground. */
export const patternOpacity: Readonly<Record<Basis, { readonly area: number; readonly hatch: number }>> = {
  article: { area: 0.3, hatch: 0.8 },
  context: { area: 0.24, hatch: 0.55 },
};

/** The edge of an area, px: a soft line where the article supports it, thin dashes where it does not. */
export const edgePaint = {
  article: { width: 2.4, blur: 0.8, opacity: 0.85 },
  context: { width: 1, dashes: [3, 3], opacity: 0.6 },
} as const;

/** The paint of a row's areas over the land, shared by the map and every swatch. */
export interface AreaPaint {
  /** Absent for shared ground, whose pattern has both colours. */
  readonly fill?: string;
  readonly fillOpacity: number;
  /** The name of the pattern's image. */
  readonly pattern?: string;
  readonly patternOpacity: number;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly edgeDashes: readonly number[];
  readonly edgeOpacity: number;
}

export function areaPaint(
  row: Row,
  theme: Theme,
  basis: Basis = row.isContext ? 'context' : 'article',
): AreaPaint {
  const isFilled = row.symbol === 'area';
  const tint = row.tints[0] ?? 'stone';
  const edge = edgePaint[basis];
  return {
    ...(isFilled && { fill: theme.fill[tint] }),
    fillOpacity: fillOpacity[basis],
    ...(row.pattern && { pattern: patternOf(row, theme) }),
    patternOpacity: patternOpacity[basis][isFilled ? 'area' : 'hatch'],
    edge: theme.line[tint],
    edgeWidth: edge.width,
    edgeDashes: 'dashes' in edge ? edge.dashes : [],
    edgeOpacity: edge.opacity,
  };
}

/** The pattern image of a row: two fills for shared ground, one ink over the fill for a single holder. */
export function patternOf(row: Row, theme: Theme): string {
  const pattern = row.pattern ?? 'dots';
  const [first = 'stone', second] = row.tints;
  return second === undefined
    ? patternId(pattern, theme.line[first])
    : patternId(pattern, theme.fill[first], theme.fill[second]);
}
