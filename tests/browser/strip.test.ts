import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { along, booleanPointInPolygon, distance, length, lineString } from '@turf/turf';
import type { MapLibreMap } from 'maplibre-gl';
import type { Route, Zone } from '../../src/story/model';
import { story } from '../support/stories';
import { open, pointOf, settled } from './support/map';
import { expect, test, textTest } from './support/page';
import { directions, wordsIn } from './support/words';
import { heldBy } from '../support/holders';
import { wholeRunOnly } from '../support/extent';

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const zones = story.features.filter((feature): feature is Zone => feature.kind === 'zone');
const line = lineString(route.geometry.coordinates);
const lengthKm = length(line);
const zoneAt = (km: number) =>
  zones.find(({ geometry }) => booleanPointInPolygon(along(line, km).geometry.coordinates, geometry));

const slider = (page: Page) => page.getByRole('slider');
const readKm = async (page: Page) => Number(await slider(page).inputValue());
/** Where a distance lies on the strip, px on the page. */
async function stripPoint(page: Page, km: number): Promise<{ x: number; y: number }> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('found no slider');
  return { x: box.x + 1 + (km / lengthKm) * (box.width - 2), y: box.y + box.height / 3 };
}

for (const language of directions) {
  const t = wordsIn(language);

  textTest(`the strip is dragged from end to end (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=0`);
    const start = await stripPoint(page, 0);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const km of [100, 300, 500, lengthKm]) {
      const { x, y } = await stripPoint(page, km);
      await page.mouse.move(x, y);
      expect(Math.abs((await readKm(page)) - km)).toBeLessThan(3);
    }
    await page.mouse.up();
    await expect(page).toHaveURL(/km=646/);
  });

  test(`the marker is dragged along the road on the map (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=160&view=8/36.2/37.2`);
    const [lon, lat] = along(line, 130).geometry.coordinates as [number, number];
    const marker = await page.locator('[data-marker="route"]').boundingBox();
    if (!marker) throw new Error('found no marker');
    await page.mouse.move(marker.x + marker.width / 2, marker.y + marker.height / 2);
    await page.mouse.down();
    const to = await pointOf(page, lon, lat);
    await page.mouse.move(to.x + 4, to.y + 4, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await readKm(page)) - 130)).toBeLessThan(3);
  });

  textTest(`steps lead from town to town and from holder to holder (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=0`);
    for (const stop of route.stops.slice(1, 5)) {
      await page.getByRole('button', { name: t('nextTown') }).click();
      expect(await readKm(page)).toBeCloseTo(stop.km);
    }
    await page.getByRole('button', { name: t('previousTown') }).click();
    expect(await readKm(page)).toBeCloseTo(route.stops[3]?.km ?? 0);
    await slider(page).focus();
    await page.keyboard.press('Home');
    for (const span of route.spans.slice(1)) {
      await page.keyboard.press('PageUp');
      expect(await readKm(page)).toBeCloseTo(span.fromKm);
    }
    await page.keyboard.press('PageDown');
    expect(await readKm(page)).toBeCloseTo(route.spans.at(-2)?.fromKm ?? 0);
    await page.getByRole('button', { name: t('previousChange') }).click();
    expect(await readKm(page)).toBeCloseTo(route.spans.at(-3)?.fromKm ?? 0);
  });

  textTest(`the strip can be read as a list (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=0`);
    const items = page.getByRole('list', { name: t('whoHoldsRoute') }).getByRole('listitem');
    await expect(items).toHaveCount(route.spans.length);
    for (const [index, { fromKm, toKm }] of route.spans.entries()) {
      const zone = zoneAt((fromKm + toKm) / 2);
      const holder =
        (story.actors.find(({ id }) => id === heldBy(zone))?.name ?? zone?.name)?.[language] ?? '';
      await expect(items.nth(index)).toContainText(holder);
    }
  });

  textTest(`where a sentence and the zones differ, the mark explains it (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=0`);
    for (const difference of route.differences) {
      await page.locator(`[data-difference="${difference.claim}"]`).click();
      const claim = story.claims.find(({ id }) => id === difference.claim);
      const claimed = story.actors.find(({ id }) => id === claim?.actors[0])?.name[language] ?? '';
      const holder = heldBy(zoneAt(await readKm(page)));
      const shown = story.actors.find(({ id }) => id === holder)?.name[language] ?? '';
      await expect(page.getByText(claimed).filter({ hasText: shown }).first()).toBeVisible();
    }
  });

  textTest(`the table of holders is what the geometry gives (${language})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `lang=${language}&km=0`);
    await page.getByText(t('whoHoldsRoute')).click();
    const rows = await page.getByRole('row').all();
    const stepKm = 0.05;
    const expected = new Map<string, number>();
    for (let km = stepKm / 2; km < lengthKm; km += stepKm) {
      const zone = zoneAt(km);
      const actor = story.actors.find(({ id }) => id === heldBy(zone));
      const name = (actor?.name ?? zone?.name)?.[language] ?? t('outsideZones');
      expected.set(name, (expected.get(name) ?? 0) + stepKm);
    }
    expect(rows).toHaveLength(expected.size + 1);
    for (const row of rows.slice(1)) {
      const name = (await row.getByRole('rowheader').innerText()).trim();
      const [percent = 0, certain = 0, doubtful = 0] = (await row.getByRole('cell').allInnerTexts()).map(
        (text) => Number(text.replace(/[^\d.]/g, '')),
      );
      // Two figures, each rounded to the kilometre.
      expect(Math.abs(certain + doubtful - (expected.get(name) ?? 0)), name).toBeLessThan(1.1);
      expect(percent).toBeCloseTo((100 * (expected.get(name) ?? 0)) / lengthKm, 0);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('saveCsv') }).click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    await page.getByRole('button', { name: t('copyTable') }).click();
    await expect(page.getByRole('button', { name: t('copied') })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved);
    const [, ...lines] = saved.trimEnd().split('\r\n');
    const sum = lines.reduce((total, csv) => {
      const [, certain, doubtful] = csv.split(/,(?=[\d"])/);
      return total + Number(certain) + Number(doubtful);
    }, 0);
    // Two figures a line, each rounded to the kilometre.
    expect(Math.abs(sum - lengthKm)).toBeLessThanOrEqual(lines.length);
    await page.getByRole('button', { name: t('close'), exact: true }).click();
    await expect(page.getByRole('table')).toBeHidden();
    await expect(page.getByText(t('whoHoldsRoute'))).toBeFocused();
  });
}

textTest('at four times the speed a step is four times as long', async ({ page }) => {
  await open(page, 'lang=en&km=0');
  await page.getByRole('radio', { name: '4×' }).check();
  await page.getByRole('button', { name: 'Play' }).click();
  // Where motion is unwanted the marker goes in steps of half a second: 28.7 km here, 7.2 km at the usual speed.
  await expect.poll(() => readKm(page), { intervals: [50] }).toBeGreaterThan(0);
  expect(await readKm(page)).toBeGreaterThan(28);
  await page.getByRole('button', { name: 'Pause' }).click();
});

textTest('the final position is announced once, and none in passing', async ({ page }) => {
  await open(page, 'lang=en&km=0');
  const status = page.getByRole('region', { name: /^Tracing/ }).getByRole('status');
  await expect(status).toContainText('0 of about 647 km. Latakia');
  const said = await page.evaluate(() => {
    const element = document.querySelector('[aria-label^="Tracing"] [role="status"]') as HTMLElement;
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    Object.assign(window, { said: texts });
    return texts.length;
  });
  expect(said).toBe(0);
  // Not by the slider's own keys, whose value is spoken at once.
  for (const km of [10, 20, 30, 161])
    await slider(page).evaluate((input: HTMLInputElement, to) => {
      input.value = String(to);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, km);
  await expect(status).toContainText('161 of about 647 km. Aleppo');
  expect(await page.evaluate(() => Reflect.get(window, 'said') as string[])).toHaveLength(1);
});

textTest('a link to a position is copied, and opens there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'lang=en&km=50');
  await slider(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/km=60/);
  await page.getByRole('button', { name: 'Copy link to this spot' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(slider(page)).toHaveValue('60');
});

test('a thousand places agree between strip, readout, marker and state', wholeRunOnly, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'lang=en&km=0&view=5.4/35.8/39');
  let seed = 20230425;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const places = Array.from({ length: 1000 }, () => Math.round(random() * lengthKm * 1000) / 1000);
  const found = await page.evaluate((kms) => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const input = document.querySelector('input[type="range"]') as HTMLInputElement;
    const needle = document.querySelector('[data-strip-marker]') as SVGGElement;
    const readout = document.querySelector('[data-readout]') as HTMLElement;
    const marker = document.querySelector('[data-marker="route"]') as HTMLElement;
    const frame = map.getContainer().getBoundingClientRect();
    return kms.map((km) => {
      input.value = String(km);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const at = marker.getBoundingClientRect();
      const { lng, lat } = map.unproject([at.x + at.width / 2 - frame.x, at.y + at.height / 2 - frame.y]);
      return {
        needle: Number(/translate\(([\d.]+)/.exec(needle.getAttribute('transform') ?? '')?.[1]),
        text: readout.innerText,
        at: [lng, lat] as [number, number],
        slider: input.valueAsNumber,
      };
    });
  }, places);
  const box = await page.locator('svg:has([data-strip-marker])').boundingBox();
  const inner = (box?.width ?? 0) - 24;
  for (const [index, km] of places.entries()) {
    const one = found[index];
    const place = along(line, km).geometry.coordinates;
    const zone = zoneAt(km);
    const holder = (story.actors.find(({ id }) => id === heldBy(zone))?.name ?? zone?.name)?.['en'] ?? '';
    const isAtEdge = route.spans.some(
      ({ fromKm, toKm }) => Math.min(Math.abs(km - fromKm), Math.abs(km - toKm)) < 0.06,
    );
    expect(one?.slider).toBeCloseTo(km, 2);
    expect(one?.needle).toBeCloseTo(12 + (km / route.lengthKm) * inner, 0);
    expect(one?.text).toContain(`${Math.round(km)} of about 647 km`);
    if (!isAtEdge) expect(one?.text, `${km} km`).toContain(holder);
    // A pixel is 2 km wide here; the marker is placed to a fraction of one.
    expect(distance(one?.at ?? [0, 0], place)).toBeLessThan(3);
  }
  await settled(page);
  await expect(page).toHaveURL(new RegExp(`km=${(places.at(-1) ?? 0).toFixed(1).replace('.', '\\.')}`));
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of directions) {
    test(`the strip is dragged by a finger from end to end (${language})`, async ({ page, context }) => {
      await open(page, `lang=${language}&km=0`);
      const finger = await context.newCDPSession(page);
      const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', km?: number) => {
        const touchPoints = km === undefined ? [] : [await stripPoint(page, km)];
        await finger.send('Input.dispatchTouchEvent', { type, touchPoints });
      };
      await touch('touchStart', 0);
      for (const km of [150, 300, 450, lengthKm]) {
        await touch('touchMove', km);
        await expect.poll(async () => Math.abs((await readKm(page)) - km)).toBeLessThan(6);
      }
      await touch('touchEnd');
      await expect(page).toHaveURL(/km=6[34]/);
    });
  }
});

test('the map follows the marker if enabled, and not with prefers-reduced-motion', async ({ page }) => {
  await open(page, 'lang=en&km=300&view=8/36.5/38.5');
  await page.getByRole('checkbox', { name: 'Map follows' }).check();
  const away = async () => {
    const centre = await page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      return map.getCenter().toArray() as [number, number];
    });
    return distance(centre, along(line, await readKm(page)).geometry.coordinates);
  };
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  expect(await away()).toBeLessThan(0.5);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Shift+ArrowRight');
  expect(await away()).toBeGreaterThan(5);
});
