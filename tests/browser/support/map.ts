import type { Page } from '@playwright/test';
import { coordAll } from '@turf/turf';
import type { MapLibreMap } from 'maplibre-gl';
import type { Feature } from '../../../src/story/model';
import { wideWindow } from '../../../src/ui/media';
import { engine, holdBack } from './own-page';
import { signOf } from './shared-pages';

type MapElement = HTMLElement & { map: MapLibreMap };

/** A page in any browser, however it is led. */
type Led = Pick<Page, 'evaluate'>;

/**
 * Opens the page at a fragment such as "lang=ar&feature=x", and waits for the map to have drawn it. A shared page that
 * is open already is led there by way of its first view in that language; only what no address names is put back by hand.
 */
export async function open(page: Page, fragment = ''): Promise<void> {
  const sign = signOf(page);
  if (sign && (await page.locator(sign).count()) > 0) {
    await page.keyboard.press('Escape');
    return lead(page, fragment);
  }
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await ready(page, sign);
}

/** Leads a page that is open, with its map, to a fragment, as if it had been loaded there. */
export async function lead(page: Led, fragment: string): Promise<void> {
  await page.evaluate(putBack, wideWindow);
  const first = fragment.split('&').find((part) => part.startsWith('lang=')) ?? '';
  // An address without a view leaves the map where it looks.
  if (!fragment.includes('view=')) await go(page, first);
  if (fragment !== first) await go(page, fragment);
  // Last: what is closed by an address gives the focus back a frame later.
  return page.evaluate(focusBeginning);
}

/** Opens the page while the map's engine is on its way, and stays so: all that is not the live map is there. */
export async function openWithoutMap(page: Page, fragment = ''): Promise<void> {
  await holdBack(page, engine);
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await page.locator('#page h1').first().waitFor({ state: 'attached' });
}

/**
 * Puts back what a reader may have done to the page that its address does not tell. Runs in the page.
 * @param wide the media query of windows in which the legend is open at first
 */
function putBack(wide: string): void {
  localStorage.clear();
  dispatchEvent(new Event('afterprint'));
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) popover.hidePopover();
  // Loaded in a window of this size, the legend would be open or folded.
  const legend = document.querySelector<HTMLElement>('[data-legend-card]');
  const isOpenAtFirst = matchMedia(wide).matches;
  if (legend && (legend.dataset['open'] === 'true') !== isOpenAtFirst)
    legend.querySelector('button')?.click();
  for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
}

/** Takes the focus to where it is in a page just loaded, and where the Tab key goes on from. Runs in the page. */
function focusBeginning(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Waits for the map of a page that was just loaded to be drawn. */
export async function ready(page: Page, sign = '[data-map="ready"]'): Promise<void> {
  await page.locator(sign).first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
}

/** Goes to another fragment without loading the page again. */
export async function go(page: Led, fragment: string): Promise<void> {
  await page.evaluate(follow, fragment);
  await settled(page);
}

/** Goes to a fragment, and waits for the words of its language. Runs in the page. */
async function follow(fragment: string): Promise<void> {
  const isThere = location.hash.slice(1) === fragment;
  location.hash = fragment;
  // The page may be elsewhere: its address follows a map that moves, or a marker, a quarter of a second later.
  if (isThere) dispatchEvent(new HashChangeEvent('hashchange'));
  const root = document.documentElement;
  const language = new URLSearchParams(fragment).get('lang');
  if (language === null || !root.dataset['languages']?.split(' ').includes(language)) return;
  while (root.lang !== language) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Waits until the map has nothing more to load, move or draw: until the frame that it drew last ended "idle", and
 * through a few frames of the page in which it drew none. What follows from a change (where the map looks, which labels
 * are covered) is computed a frame or two after that was painted. A map at rest is not made to draw a frame for it.
 */
export async function settled(page: Led): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.querySelector<
      HTMLElement & { map: MapLibreMap & { frames?: { drawn: number; idle: number } } }
    >('[data-map]');
    // Without the engine, what follows from a change follows at once.
    if (!element) return void (await frame());
    const { map } = element;
    if (!map.frames) {
      const counted = { drawn: 0, idle: -1 };
      map.on('render', () => counted.drawn++);
      map.on('idle', () => {
        counted.idle = counted.drawn;
      });
      map.frames = counted;
      map.triggerRepaint();
    }
    const { frames } = map;
    for (let quiet = 0, before = -1; quiet < 4; before = frames.drawn) {
      await frame();
      const isAtRest = frames.idle === frames.drawn && map.loaded() && !map.isMoving();
      quiet = isAtRest && frames.drawn === before ? quiet + 1 : 0;
    }
  });
}

/** The values of a property among all that the map renders now, each once, sorted. */
export async function rendered(page: Led, property: string): Promise<string[]> {
  await settled(page);
  return page.evaluate((name) => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    // A front belongs to the rows on either side of it.
    const drawn = map.queryRenderedFeatures().filter(({ source }) => !source.startsWith('front'));
    const values = drawn.flatMap(({ properties }) => {
      const value: unknown = properties[name];
      return typeof value === 'string' && value !== '' ? [value] : [];
    });
    return [...new Set(values)].sort();
  }, property);
}

/** The names of the sources that the map draws something of. */
export async function sourcesDrawn(page: Led): Promise<string[]> {
  await settled(page);
  return page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    return [...new Set(map.queryRenderedFeatures().map(({ source }) => source))].sort();
  });
}

/** The ids of the features that the map draws as chosen. */
export async function litFeatures(page: Led, ids: readonly string[]): Promise<string[]> {
  await settled(page);
  return page.evaluate((all) => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const sources = ['points', 'zones', 'influence', 'routes', 'backings'];
    return all.filter((id) =>
      sources.some((source) => map.getFeatureState({ source, id })['chosen'] === true),
    );
  }, ids);
}

/** A state of features as the map has it, by id; those without it are left out. */
export async function statesOf(
  page: Led,
  ids: readonly string[],
  key: string,
): Promise<Record<string, string>> {
  await settled(page);
  return page.evaluate(
    ([all, name]) => {
      const { map } = document.querySelector('[data-map]') as MapElement;
      const sources = ['points', 'zones', 'influence', 'routes', 'backings'];
      return Object.fromEntries(
        all.flatMap((id) => {
          const values = sources.map((source) => map.getFeatureState({ source, id })[name] as string | false);
          const value = values.find(Boolean);
          return value ? [[id, value]] : [];
        }),
      );
    },
    [ids, key] as const,
  );
}

/** Where a position (degrees, lon before lat) lies on the page, px. */
export async function pointOf(page: Led, lon: number, lat: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([x, y]) => {
      const element = document.querySelector('[data-map]') as MapElement;
      const point = element.map.project([x, y]);
      const box = element.getBoundingClientRect();
      return { x: box.x + point.x, y: box.y + point.y };
    },
    [lon, lat] as [number, number],
  );
}

export async function viewOf(
  page: Led,
): Promise<{ zoom: number; lat: number; lon: number; bearing: number }> {
  return page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng, bearing: map.getBearing() };
  });
}

/** Takes the map's drawing context away, as a device does that runs out of memory, or gives it back. */
export const loseContext = (page: Page, isLost: boolean) =>
  page.evaluate((toLose) => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-map] canvas');
    const extension =
      (Reflect.get(window, 'extension') as WEBGL_lose_context | undefined) ??
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { extension });
    if (toLose) extension?.loseContext();
    else extension?.restoreContext();
  }, isLost);

/** Whether all of a feature that lies on the ground is within the map's frame. */
export const isSeen = (page: Page, feature: Feature | undefined): Promise<boolean> =>
  page.evaluate(
    (positions) => {
      const { map } = document.querySelector('[data-map]') as MapElement;
      return positions.length > 0 && positions.every((place) => map.getBounds().contains(place));
    },
    feature ? positionsOf(feature) : [],
  );

const positionsOf = ({ geometry }: Feature) =>
  (geometry ? coordAll(geometry) : []) as [lon: number, lat: number][];
