import { onMount } from 'solid-js';

/**
 * Gives the focus to the title of what has taken the place of what had it: with the element that was pressed it would
 * be lost, and a reader of the screen would hear of nothing. A page just loaded keeps it.
 * @returns takes the title, where it is made
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
