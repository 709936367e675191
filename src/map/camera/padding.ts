import { fewPanels, narrowWindow } from '../../ui/media';

/** What lies over the map's sides, px: kept clear of what is fitted into view. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const margin = 24;
/** The buttons at the inline start stand in one column, in a low window in three, px. */
const buttons = { column: 56, threeColumns: 164 };
/** In a narrow window they are a row so far above the map's foot, in letters of the reader's size. */
const belowRowRem = 2.4;
/** At most so much of a low map is kept clear at its foot. */
const mostFootShare = 0.55;
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
  const isRow = matchMedia(narrowWindow).matches;
  const end = margin + (isKeptClear ? legend.offsetWidth : 0);
  const column = matchMedia(fewPanels).matches ? buttons.threeColumns : buttons.column;
  const start = isRow ? margin : column;
  const [left, right] = leavingRoom(direction === 'rtl' ? [end, start] : [start, end], map.clientWidth);
  const foot = isRow ? Math.min(rowOfButtons(), mostFootShare * map.clientHeight) : margin;
  const [top, bottom] = leavingRoom([margin, foot], map.clientHeight);
  return { top, right, bottom, left };
}

/** Both sides' padding, made smaller where less than a fifth of the map's length would be left between them, px. */
function leavingRoom([before, after]: readonly [number, number], length: number): readonly [number, number] {
  const share = Math.min(1, (0.8 * length) / (before + after));
  return [before * share, after * share];
}

/** What the row of buttons takes of the map's height, with all below it and some room above, px. */
function rowOfButtons(): number {
  const root = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(root.fontSize);
  return belowRowRem * rem + Number.parseFloat(root.getPropertyValue('--target')) + margin;
}
