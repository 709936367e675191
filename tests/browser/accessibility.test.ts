import type { Page } from '@playwright/test';
import { faultsIn } from './support/axe';
import { go, open, openWithoutMap } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { directions, languages, wordsIn } from './support/words';
import { sample, wholeRunOnly } from '../support/extent';

const states = {
  'the first view': '',
  'a feature chosen': '&feature=zone-azaz-jarabulus-al-bab',
  'a sentence chosen': '&sentence=s10',
  'the road traced': '&km=120',
  'an account read': '&account=sana',
  'two accounts': '&panel=accounts&account=tr-mod,sana',
  'the relations': '&panel=relations&relation=turkey-wants-syrian-government',
  'the dates': '&panel=time&moment=olive-branch',
  'the gaps': '&panel=gaps',
};

// Colours do not depend on the language, nor do names and roles on the theme: two of the four combinations have both.
for (const language of directions) {
  const theme = language === 'ar' ? 'light' : 'dark';
  // With the live map in one of them, with the vector map in the other.
  const testOf = language === 'ar' ? test : textTest;

  testOf(`no accessibility fault in any state (${language}, ${theme})`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, `lang=${language}&theme=${theme}`);
    for (const [name, fragment] of sample(Object.entries(states), 5)) {
      await test.step(name, async () => {
        await go(page, `lang=${language}&theme=${theme}${fragment}`);
        expect(await faultsIn(page), name).toEqual([]);
      });
    }
  });
}

for (const language of languages) {
  const t = wordsIn(language);

  freshTest(
    `no accessibility fault on a phone, at any height of the sheet (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `lang=${language}&theme=light`);
      const higher = page.getByRole('button', { name: t('sheetRaise') });
      const lower = page.getByRole('button', { name: t('sheetLower') });
      const look = async (name: string) => expect(await faultsIn(page), name).toEqual([]);
      await higher.click();
      await expect(page.locator('[data-locator] .vector-shapes')).toBeVisible();
      await look('the article on the whole screen');
      await lower.click();
      await lower.click();
      await look('the map on the whole screen');
      await page.locator('canvas.maplibregl-canvas').focus();
      await page.keyboard.press('Enter');
      await look('the list of what is in view');
      await page.getByRole('radio', { name: t('legendTab') }).check();
      await look('the legend');
    },
  );
}

/** What can be pressed and stands beyond the window's sides, where no finger and no bar can bring it into view. */
const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    return (
      [...document.querySelectorAll<HTMLElement>('button, a, input, summary, label')]
        // Shapes of the vector map reach past its frame, as those of the live map do.
        .filter((element) => element.checkVisibility())
        .filter((element) => !element.closest('[inert], [data-in-view], [data-shapes], canvas'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < -1 || right > innerWidth + 1) && !isScrolled(element);
        })
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });

const spillOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of languages) {
  const t = wordsIn(language);

  freshTest(`text at 200 % loses no content (${language})`, wholeRunOnly, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await openWithoutMap(page, `lang=${language}&feature=m4&km=120`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('30px');
      expect(await spillOf(page)).toBeLessThanOrEqual(0);
      expect(await outOfReach(page), `${width} px`).toEqual([]);
      // The map is still there to be looked at, and the evidence to be read.
      const evidence = page.getByRole('region', { name: t('evidence'), exact: true });
      for (const part of [page.locator('[data-print="map"]'), evidence]) {
        const box = await part.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${width} px`).toBeGreaterThan(90);
      }
    }
  });

  freshTest(`at 400 % zoom, 320 by 256 px suffice (${language})`, wholeRunOnly, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openWithoutMap(page, `lang=${language}`);
    expect(await spillOf(page)).toBeLessThanOrEqual(0);
    expect(await outOfReach(page)).toEqual([]);
    await page.getByRole('button', { name: t('sheetRaise') }).click();
    const reading = await page.locator('[data-print="reading"]').boundingBox();
    expect(reading?.height ?? 0).toBeGreaterThan(120);
    await page.locator('[data-sentence="s9"]').first().click();
    await expect(page.locator('h2[tabindex="-1"]')).toBeInViewport();
    await page.getByRole('button', { name: t('sheetLower') }).click();
    const map = await page.locator('[data-print="map"]').boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(80);
  });
}

freshTest('in forced colours, the selection is still distinguishable', wholeRunOnly, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWithoutMap(page, 'lang=en&sentence=s10');
  const paintOf = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .locator('xpath=following-sibling::*[1]')
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await paintOf('English')).not.toBe(await paintOf('العربية'));
  expect(await paintOf('Article')).not.toBe(await paintOf('Not said'));
  const sentence = page.locator('[data-sentence="s10"]').first();
  await expect(sentence).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('[data-sentence="s9"]').first()).toHaveCSS('outline-style', 'none');
  expect(await faultsIn(page)).toEqual([]);
});

freshTest('prefers-contrast: more gives 7:1 in both themes', wholeRunOnly, async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await openWithoutMap(page, 'lang=en&feature=zone-idlib');
  for (const theme of ['light', 'dark']) {
    await go(page, `lang=en&theme=${theme}&feature=zone-idlib`);
    expect(await faultsIn(page, ['color-contrast-enhanced']), theme).toEqual([]);
  }
});

textTest('nothing overflows horizontally, from a small phone to a desktop', async ({ page }) => {
  await open(page, 'lang=en&feature=m4&km=120');
  for (const [width, height] of [
    [360, 740],
    [390, 844],
    [768, 1024],
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const language of languages) {
      await go(page, `lang=${language}&feature=m4&km=120`);
      expect(await spillOf(page), `${width} px, ${language}`).toBeLessThanOrEqual(0);
    }
  }
});
