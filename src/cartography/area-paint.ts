import { patternId } from './patterns';
import type { Row } from './rows';
import type { Theme } from './theme';

/** How strongly an area is filled: vivid where the article supports it, pale where the map needs it as context. */
export const fillOpacity = { article: 0.82, context: 0.66 } as const;

/** How strongly a pattern lies over a holder's fill, and a hatch of two fills over the ground. */
export const patternOpacity = { area: 0.3, hatch: 0.8 } as const;

/** The image of a row's pattern: two fills woven for shared ground, one ink over a fill for a holder's. */
export function patternOf(row: Row, theme: Theme): string {
  const pattern = row.pattern ?? 'dots';
  const [first = 'stone', second] = row.tints;
  return second === undefined
    ? patternId(pattern, theme.line[first])
    : patternId(pattern, theme.fill[first], theme.fill[second]);
}
