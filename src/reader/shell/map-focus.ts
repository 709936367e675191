const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** What takes the focus for the whole map: the live one, or the first shape of the one that is drawn. */
export const mapFocus = () => find('[data-map] canvas') ?? find('[data-vector-map] a');
