/** The element that takes the focus for the map: the live map's canvas, or the first shape of the vector map that is seen. */
export const mapFocus = (): HTMLElement | undefined =>
  document.querySelector<HTMLElement>('[data-map] canvas') ??
  [...document.querySelectorAll<HTMLElement>('[data-vector-map] a')].find((one) => one.checkVisibility());
