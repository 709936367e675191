const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => (place + 1) % count,
  ArrowUp: (place, count) => (place - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus among the items of a list by arrow keys, Home and End; calls `onFocus` with the index. */
export function moveByKey(list: HTMLElement, items: string, onFocus: (item: HTMLElement) => void): void {
  list.addEventListener('keydown', (event) => {
    const all = [...list.querySelectorAll<HTMLElement>(items)];
    const place = all.findIndex((item) => item === document.activeElement);
    const step = steps[event.key];
    if (!step || place === -1) return;
    // Prevents scrolling.
    event.preventDefault();
    all[step(place, all.length)]?.focus();
  });
  list.addEventListener('focusin', ({ target }) => {
    const item = target instanceof HTMLElement && target.closest<HTMLElement>(items);
    if (item) onFocus(item);
  });
}
