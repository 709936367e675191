const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** The element that takes the focus for the map: the live map's canvas, or the vector map's first shape. */
export const mapFocus = () => find('[data-map] canvas') ?? find('[data-vector-map] a');
