import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { faultsIn } from './support/axe';
import { go, open, openWithoutMap, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { dialog, openDialog } from './support/share-dialog';
import { languages, wordsIn } from './support/words';

const folder = `stories/${story.slug}`;

/** The day on which the tests of citations look at the page. */
const day = { ar: '26 تشرين الثاني 2026', en: '26 November 2026' };

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Leaves for the first view, and follows an address that was copied. */
async function follow(page: Page, address: string): Promise<void> {
  await go(page, '');
  await page.goto(address);
  await settled(page);
}

for (const language of languages) {
  const t = wordsIn(language);

  for (const width of [1440, 390]) {
    textTest(
      `the button is named "Share", with the word where there is room (${language}, ${width} px)`,
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page, `lang=${language}`);
        const button = page.getByRole('button', {
          name: { ar: 'مشاركة', en: 'Share' }[language],
          exact: true,
        });
        await expect(button).toBeVisible();
        const word = await button.locator('span').boundingBox();
        expect((word?.width ?? 0) > 10).toBe(width > 760);
      },
    );
  }

  textTest(
    `the dialog closes by key, button and a press beside it, and leaves the choice (${language})`,
    async ({ page }) => {
      await open(page, `lang=${language}&sentence=s10`);
      const button = page.getByRole('button', { name: t('takeAway') });
      for (const close of [
        () => page.keyboard.press('Escape'),
        () =>
          dialog(page, t)
            .getByRole('button', { name: t('close'), exact: true })
            .click(),
        () => page.mouse.click(4, 4),
      ]) {
        await openDialog(page, t);
        await close();
        await expect(dialog(page, t)).toBeHidden();
        await expect(button).toBeFocused();
        await expect(page).toHaveURL(/sentence=s10/);
      }
    },
  );

  textTest(
    `each file of the story can be downloaded, and is what it is said to be (${language})`,
    async ({ page, request }) => {
      await open(page, `lang=${language}`);
      await openDialog(page, t);
      const links = await dialog(page, t).locator('a[download]').all();
      const files = new Map<string, string>();
      for (const link of links) {
        expect(await link.getAttribute('download')).toBeTruthy();
        const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        const response = await request.get(href);
        expect(response.status(), href).toBe(200);
        files.set(href.slice(new URL('.', page.url()).href.length), await response.text());
      }
      const read = (name: string) => files.get(`${folder}/${name}`) ?? '';
      const ids = story.features.map(({ id }) => id);
      const { features } = JSON.parse(read('features.geojson')) as { features: { id: string }[] };
      expect(features.map(({ id }) => id)).toEqual(ids);
      const { total } = JSON.parse(read('claims.jsonld')) as { total: number };
      expect(total).toBe(story.claims.length);
      const rows = (name: string) =>
        parse(read(name), { columns: true, bom: true }) as Record<string, string>[];
      expect(rows('features.csv').map(({ id }) => id)).toEqual(ids);
      expect(new Set(rows('claims.csv').map(({ claim }) => claim))).toEqual(
        new Set(story.claims.map(({ id }) => id)),
      );
      expect(read('source.ar.txt')).toContain(story.sentences[0]?.text);
      expect(files.size).toBe(5);
      const download = page.waitForEvent('download');
      await dialog(page, t).getByRole('link', { name: 'features.geojson' }).click();
      expect((await download).suggestedFilename()).toBe(`${story.slug}-features.geojson`);
    },
  );

  freshTest(
    `the citation of a choice is copied, and its address leads back (${language})`,
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.clock.setFixedTime(new Date(2026, 10, 26, 12));
      await openWithoutMap(page, `lang=${language}`);
      for (const [choice, words] of [
        ['sentence=s10', story.sentences.find(({ id }) => id === 's10')?.text],
        ['feature=zone-idlib', story.features.find(({ id }) => id === 'zone-idlib')?.name[language]],
        ['actor=turkey', story.actors.find(({ id }) => id === 'turkey')?.name[language]],
      ] as const) {
        await test.step(choice, async () => {
          await go(page, `lang=${language}&${choice}&hide=places`);
          const title = await page.locator('h2[tabindex="-1"]').innerText();
          await page.getByRole('button', { name: t('copyCitation') }).click();
          await expect(page.getByRole('button', { name: t('copied'), exact: true })).toBeFocused();
          const text = await clipboard(page);
          expect(text).toContain(words);
          expect(text).toContain(story.title[language]);
          expect(text).toContain(story.credit[language]);
          expect(text).toContain(t('accessed', { date: day[language] }));
          const address = text.split('\n').at(-1) ?? '';
          expect(address).toMatch(new RegExp(`^${new URL(page.url()).origin}/#.*${choice}`));
          await follow(page, address);
          await expect(page.locator('h2[tabindex="-1"]')).toHaveText(title);
          await expect(page).toHaveURL(new RegExp(`${choice}.*hide=places`));
        });
      }
    },
  );

  test(`the view is cited and linked as it is (${language})`, wholeRunOnly, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `lang=${language}&account=sana&view=6.5/35.2/37.4`);
    await openDialog(page, t);
    await page.getByRole('button', { name: t('copyCitation') }).click();
    await expect(page.getByRole('button', { name: t('copied'), exact: true })).toBeVisible();
    const text = await clipboard(page);
    expect(text).toContain(story.title[language]);
    const shown = await dialog(page, t).locator('[data-citation] p').allInnerTexts();
    expect(shown.join('\n')).toBe(text);
    const address = text.split('\n').at(-1) ?? '';
    await page.getByRole('button', { name: t('copyPageLink') }).click();
    await expect.poll(() => clipboard(page)).toBe(address);
    await follow(page, address);
    await expect(page).toHaveURL(/account=sana&view=6.5\/35.2\/37.4/);
    await expect(page.getByRole('button', { name: t('endAccount') })).toBeVisible();
  });

  freshTest(`a denied clipboard is reported (${language})`, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openWithoutMap(page, `lang=${language}&sentence=s1`);
    await page.getByRole('button', { name: t('copyCitation') }).click();
    await expect(page.getByRole('button', { name: t('copyFailed') })).toBeVisible();
  });

  for (const theme of [language === 'ar' ? 'light' : 'dark']) {
    textTest(`no accessibility fault in the dialog (${language}, ${theme})`, async ({ page }) => {
      await open(page, `lang=${language}&theme=${theme}`);
      await openDialog(page, t);
      expect(await faultsIn(page)).toEqual([]);
    });
  }
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  freshTest('the Web Share API is used where supported, and may be cancelled', async ({ page }) => {
    const t = wordsIn('en');
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = data?.url ?? '';
        return Promise.reject(new DOMException('no', 'AbortError'));
      };
    });
    await openWithoutMap(page, 'lang=en&sentence=s10');
    await openDialog(page, t);
    await page.getByRole('button', { name: t('shareWith') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /#story=.*sentence=s10$/);
    await expect(page.getByRole('button', { name: t('copyPageLink') })).toBeVisible();
  });

  for (const language of languages) {
    textTest(
      `header and dialog fit a small phone, with targets for a finger (${language})`,
      async ({ page }) => {
        const t = wordsIn(language);
        await page.setViewportSize({ width: 360, height: 740 });
        await open(page, `lang=${language}&sentence=s10`);
        await openDialog(page, t);
        const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(spill).toBeLessThanOrEqual(0);
        const small = await dialog(page, t)
          .locator('button, a')
          .evaluateAll((elements) =>
            elements.flatMap((element) => {
              const { width, height } = element.getBoundingClientRect();
              return Math.min(width, height) < 44 ? [element.textContent] : [];
            }),
          );
        expect(small).toEqual([]);
      },
    );
  }
});
