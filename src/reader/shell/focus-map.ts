const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/**
 * Gives the map the focus: the live map's canvas, or the first shape of the vector map that is seen. Where the live map
 * is on its way to another view than the vector map shows, there is neither: then what the map will lie in.
 */
export function focusMap(): void {
  const shown =
    all('[data-map] canvas')[0] ?? all('[data-vector-map] a').find((link) => link.checkVisibility());
  if (shown) return shown.focus();
  const stage = all('[data-print="map"]')[0];
  if (!stage) return;
  stage.tabIndex = -1;
  stage.focus({ preventScroll: true });
}
