const one = (selector: string) => document.querySelector<HTMLElement>(selector);

/**
 * Gives the map the focus: the live map's canvas, or the first shape of the vector map that is seen. Where the live map
 * is on its way to another view than the vector map shows, there is neither: then what the map will lie in.
 */
export function focusMap(): void {
  const links = document.querySelectorAll<HTMLElement>('[data-vector-map] a');
  const shown = one('[data-map] canvas') ?? [...links].find((link) => link.checkVisibility());
  const stage = one('[data-print="map"]');
  if (!shown && stage) stage.tabIndex = -1;
  (shown ?? stage)?.focus();
}
