import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import type { Route } from '../../src/story/model';
import { story } from '../support/stories';
import { open, openWithoutMap, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { languages, wordsIn } from './support/words';
import { sample, wholeRunOnly } from '../support/extent';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;

const phones = [
  { width: 390, height: 844, letters: 16 },
  { width: 320, height: 568, letters: 16 },
  { width: 390, height: 844, letters: 32 },
] as const;

type Phone = (typeof phones)[number];

async function take(page: Page, { width, height, letters }: Phone): Promise<void> {
  await page.setViewportSize({ width, height });
  if (letters === 16) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: 26 } });
}

/** The road on the page, px: where it runs, and how far its ends are from what lies over the map. */
const roadOnPage = (page: Page) =>
  page.evaluate((coordinates) => {
    const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const frame = element.getBoundingClientRect();
    const points = coordinates.map(([lon, lat]) => {
      const { x, y } = element.map.project([lon as number, lat as number]);
      return { x: frame.x + x, y: frame.y + y };
    });
    const buttons = [...document.querySelectorAll('[data-over-map]:has([data-icon])')].map((stack) =>
      stack.getBoundingClientRect(),
    );
    return {
      frame: { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom },
      left: Math.min(...points.map(({ x }) => x)),
      right: Math.max(...points.map(({ x }) => x)),
      top: Math.min(...points.map(({ y }) => y)),
      bottom: Math.max(...points.map(({ y }) => y)),
      covered: points.filter(({ x, y }) =>
        buttons.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
      ).length,
    };
  }, route.geometry.coordinates);

for (const phone of phones) {
  // The size of letters is the browser's, and read once.
  const isShared = phone.letters === 16;
  const name = `${phone.width} by ${phone.height} px, letters of ${phone.letters} px`;
  for (const language of languages) {
    const t = wordsIn(language);

    (isShared ? textTest : freshTest)(
      `all tools of the traveller are on the screen or behind "More" (${name}, ${language})`,
      async ({ page }) => {
        await take(page, phone);
        await (isShared ? open : openWithoutMap)(page, `lang=${language}&km=120`);
        const stop = page.getByRole('button', { name: t('leaveRoute') });
        const more = page.getByRole('button', { name: t('moreTools'), exact: true });
        for (const tool of [
          page.getByRole('button', { name: t('play') }),
          page.getByRole('button', { name: t('nextTown') }),
          more,
          stop,
        ]) {
          await expect(tool).toBeInViewport({ ratio: 1 });
        }
        await more.tap();
        const sheet = page.getByRole('group', { name: t('moreTools'), exact: true });
        const copy = sheet.getByRole('button', { name: t('copyLink') });
        const follow = sheet.getByRole('checkbox', { name: t('followMarker') });
        const sum = sheet.getByText(t('whoHoldsRoute'));
        for (const tool of [copy, follow, sum]) await expect(tool).toBeInViewport({ ratio: 0.99 });
        await follow.check();
        await sum.tap();
        await expect(sheet.getByRole('table')).toBeVisible();
        // Nothing lies over it: what is pressed is what is seen.
        const save = sheet.getByRole('button', { name: t('saveCsv') });
        await save.scrollIntoViewIfNeeded();
        await save.tap({ trial: true });
        await page.keyboard.press('Escape');
        await expect(sheet).toBeHidden();
        await expect(more).toBeFocused();
        await stop.tap();
        await expect(page).not.toHaveURL(/km=/);
      },
    );
  }

  (isShared ? test : freshTest)(
    `the road is framed where a spot on it is opened, and no button lies on it (${name})`,
    wholeRunOnly,
    async ({ page }) => {
      await take(page, phone);
      for (const km of [0, 120, Math.floor(route.lengthKm)]) {
        await open(page, `lang=en&km=${km}`);
        const { frame, left, right, top, bottom, covered } = await roadOnPage(page);
        expect(covered, `${km} km`).toBe(0);
        expect(left, `${km} km`).toBeGreaterThanOrEqual(frame.left);
        expect(right, `${km} km`).toBeLessThanOrEqual(frame.right);
        expect(top, `${km} km`).toBeGreaterThanOrEqual(frame.top);
        expect(bottom, `${km} km`).toBeLessThanOrEqual(frame.bottom);
        // It is not lost in the map either, and the panels leave the map some room.
        expect(right - left, `${km} km`).toBeGreaterThan(phone.width * 0.5);
      }
    },
  );
}

const windows = [
  [390, 844],
  [320, 568],
  [844, 390],
  [1024, 768],
  [1440, 900],
] as const;

for (const [width, height] of sample(windows, 3)) {
  textTest(`nothing moves while the readout changes (${width} by ${height} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const language of languages) {
      await open(page, `lang=${language}&km=0`);
      const heights = await page.evaluate(async (lengthKm) => {
        const input = document.querySelector('input[type="range"]') as HTMLInputElement;
        const found = new Set<string>();
        for (let km = 0; km < lengthKm; km += 4) {
          input.value = String(km);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const bar = input.closest('section')?.getBoundingClientRect();
          found.add(`${bar?.top} ${bar?.height}`);
        }
        return [...found];
      }, route.lengthKm);
      expect(heights, language).toHaveLength(1);
    }
  });
}

textTest('a readout that overflows scrolls, and fades at its edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, 'lang=en&km=120');
  const room = page.locator('div[data-more]:has(> [data-readout])');
  await expect(room).toHaveAttribute('data-more', 'after');
  await room
    .getByRole('button', { name: /^Sentence/ })
    .first()
    .scrollIntoViewIfNeeded();
  await settled(page);
  await expect(room).toHaveAttribute('data-more', /before/);
});
