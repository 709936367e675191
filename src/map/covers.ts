import type { Box } from '../cartography/names/box';

/** What lies over the map carries this attribute. */
const over = '[data-over-map]';

/** What of the page lies over an element now, px from its top left. */
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
