import { onMount } from 'solid-js';

/**
 * Gives the focus to the title of what takes the place of the element that had it: it would be lost with that element,
 * and a screen reader would say nothing of what came. Nothing happens in a page that was just loaded.
 * @returns a `ref` for the title
 */
export function createTitleFocus(): (title: HTMLElement) => void {
  let wasUsed = false;
  addEventListener('focusin', () => (wasUsed = true), { once: true });
  return (title) => {
    title.tabIndex = -1;
    onMount(() => {
      if (wasUsed && document.activeElement === document.body) title.focus({ preventScroll: true });
    });
  };
}
