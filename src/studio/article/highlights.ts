/**
 * Names of highlights, as the stylesheet has them, from the one that is painted last to the one painted first. Letters
 * are never wrapped in elements for it: those of Arabic would no longer join.
 */
const highlightNames = [
  'studio-cursor',
  'studio-hand',
  'studio-claim-3',
  'studio-claim-2',
  'studio-claim-1',
] as const;

export type HighlightName = (typeof highlightNames)[number];

/** What each highlight paints now. */
const painted = new Map<HighlightName, ReadonlySet<AbstractRange>>();

/**
 * Paints ranges of the page, those that a highlight had before no longer; a range that stays is not painted anew. A
 * browser without highlights paints none.
 */
export function paint(name: HighlightName, ranges: readonly AbstractRange[]): void {
  if (!('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  const [before, now] = [painted.get(name) ?? new Set<AbstractRange>(), new Set(ranges)];
  for (const range of before) if (!now.has(range)) highlight.delete(range);
  for (const range of now) if (!before.has(range)) highlight.add(range);
  painted.set(name, now);
  highlight.priority = highlightNames.length - highlightNames.indexOf(name);
  CSS.highlights.set(name, highlight);
}

export function clearHighlights(): void {
  if (!('highlights' in CSS)) return;
  for (const name of highlightNames) CSS.highlights.delete(name);
  painted.clear();
}
