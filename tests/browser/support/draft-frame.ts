import type { Frame, Locator, Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { settled } from './map';

type MapElement = HTMLElement & { map: MapLibreMap };

/** The tab of the studio's preview. */
const tab = (page: Page): Locator => page.locator('input[name="side"][value="preview"]');

/** Opens a published story in the studio, and its preview; gives the preview's page once its map is drawn. */
export async function openPreview(page: Page, slug: string): Promise<Frame> {
  await page.goto(`studio.html#open=${slug}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await showPreview(page);
  return drawnDraft(page);
}

export const showPreview = (page: Page): Promise<void> => tab(page).check();

export const previewState = (page: Page): Locator => page.locator('[data-preview]');

/** The preview's page once its map is drawn. */
export async function drawnDraft(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('[data-map][data-drawn]').waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes('preview.html'));
  if (!frame) throw new Error('found no frame of preview.html; expected one');
  return frame;
}

/** Clicks the map of a draft at a position, degrees, once neither the map nor its frame moves under it. */
export async function clickDraftMap(page: Page, draft: Frame, at: readonly [number, number]): Promise<void> {
  let [place, before] = [await placeInWindow(page, draft, at), { x: NaN, y: NaN }];
  while (place.x !== before.x || place.y !== before.y)
    [place, before] = [await placeInWindow(page, draft, at), place];
  await page.mouse.click(place.x, place.y);
}

/** Where a position, degrees, is in the window of the studio, px: the page may be shown smaller than it is. */
async function placeInWindow(
  page: Page,
  draft: Frame,
  at: readonly [number, number],
): Promise<{ x: number; y: number }> {
  await settled(draft as unknown as Page);
  const within = await draft.evaluate(
    (position) => {
      const element = document.querySelector('[data-map]') as MapElement;
      const point = element.map.project(position);
      const box = element.getBoundingClientRect();
      return { x: box.x + point.x, y: box.y + point.y };
    },
    [...at] as [number, number],
  );
  const shown = await page.locator('iframe').evaluate((frame) => {
    const box = frame.getBoundingClientRect();
    return { x: box.x, y: box.y, scale: box.width / frame.clientWidth };
  });
  return { x: shown.x + within.x * shown.scale, y: shown.y + within.y * shown.scale };
}
