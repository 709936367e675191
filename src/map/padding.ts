import { fewPanels } from '../ui/media';

/** What lies over the map's sides, px: kept clear of what is fitted into view. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const margin = 24;
/** The buttons at the inline start stand in one column, in a small window in two. */
const buttons = { column: 56, twoColumns: 112 };
/** A legend that is folded, or that would take half of the map, is not worth keeping clear of. */
const leastLegendHeight = 100;
const mostLegendShare = 0.45;

export function paddingOf(
  map: HTMLElement,
  legend: HTMLElement | undefined,
  direction: 'rtl' | 'ltr',
): Padding {
  const isKeptClear =
    legend !== undefined &&
    legend.offsetHeight > leastLegendHeight &&
    legend.offsetWidth < map.clientWidth * mostLegendShare;
  const start = matchMedia(fewPanels).matches ? buttons.twoColumns : buttons.column;
  const end = margin + (isKeptClear ? legend.offsetWidth : 0);
  const [left, right] = direction === 'rtl' ? [end, start] : [start, end];
  return { top: margin, bottom: margin, left, right };
}
