const prerendered = () => document.getElementById('prerendered');

/** Whether the page was prerendered. */
export const isPrerendered = () => (prerendered()?.childElementCount ?? 0) > 0;

/**
 * Removes the prerendered page once the live one is there, and returns its map, which is shown until the live map is
 * drawn. Undefined where it is of another story.
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

/**
 * Adds what a page says in another language than the one it was made in, unless the live page is there first.
 * @param path of the part, from the page
 */
export async function addPrerendered(path: string): Promise<void> {
  const answer = await fetch(path, { priority: 'high' });
  if (!answer.ok) return;
  const part = await answer.text();
  if (document.readyState === 'loading' && !prerendered())
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
  prerendered()?.insertAdjacentHTML('afterbegin', part);
}
