/**
 * Names of highlights, as the stylesheet has them, from the one that is painted last to the one painted first. Letters
 * are never wrapped in elements for it: those of Arabic would no longer join.
 */
export const highlightNames = [
  'studio-cursor',
  'studio-hand',
  'studio-claim-3',
  'studio-claim-2',
  'studio-claim-1',
] as const;

export type HighlightName = (typeof highlightNames)[number];

/** Paints ranges of the page, those that a highlight had before no longer. A browser without highlights paints none. */
export function paint(name: HighlightName, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = highlightNames.length - highlightNames.indexOf(name);
  CSS.highlights.set(name, highlight);
}

export function clearHighlights(): void {
  if (!('highlights' in CSS)) return;
  for (const name of highlightNames) CSS.highlights.delete(name);
}
