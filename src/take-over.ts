const prerendered = () => document.getElementById('prerendered');

/** Whether the page was seen before its script ran. */
export const isPrerendered = () => (prerendered()?.childElementCount ?? 0) > 0;

/**
 * Takes away what was seen first, as the live page is there, and gives the picture of the map that was in it: it is
 * seen until the map is. None where it shows another story.
 */
export function takeOver(story: string): Element | undefined {
  const page = prerendered();
  const { lang, dataset } = document.documentElement;
  const map = page?.querySelector(`[data-prerendered][lang="${lang}"] [data-vector-map]`);
  const shapes = page?.querySelector('[data-shapes]');
  if (shapes) map?.querySelector('svg:has(> use)')?.replaceWith(shapes);
  page?.remove();
  return map && dataset.story === story ? map : undefined;
}
