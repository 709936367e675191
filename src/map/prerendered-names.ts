import type { Kept } from '../cartography/names/name';

/**
 * Positions of the names in the prerendered map, by key, px from an element's top left. Empty where it is not visible.
 */
export function prerenderedNames(element: HTMLElement): Map<string, Kept> {
  const frame = element.getBoundingClientRect();
  const names = document.querySelectorAll<SVGElement>('[data-print="vector-map"] [data-name]');
  return new Map(
    [...names]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, top, bottom } = (one.querySelector('text') ?? one).getBoundingClientRect();
        const lines = [...one.querySelectorAll('tspan')].map(({ textContent }) => textContent);
        const at = { x: (left + right) / 2 - frame.left, y: (top + bottom) / 2 - frame.top };
        return [one.dataset['name'] ?? '', { ...at, text: lines.join('\n') }];
      }),
  );
}
