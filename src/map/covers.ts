import type { Box } from '../cartography/names/box';

/** The attribute of elements that lie over the map. */
const over = '[data-over-map]';

/** The boxes that cover an element now, px from its top left. */
export function coversOf(element: HTMLElement): Box[] {
  const frame = element.getBoundingClientRect();
  return [...document.querySelectorAll<HTMLElement>(over)]
    .filter(({ offsetWidth }) => offsetWidth > 0)
    .map((one) => one.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => ({
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    }));
}
