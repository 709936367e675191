import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pictureLanguages, picturePath, pictureSize } from '../../src/site/help/help-pages';
import type { HelpStep } from '../../src/site/help/steps';
import { wholeRunOnly } from '../support/extent';
import { expect, freshTest as test } from './support/page';
import { Author, pasteInto } from './support/studio';

/** The pictures of the pages of help. `npm run help-pictures` takes them; here, that each step can still be shown. */
test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: pictureSize,
  colorScheme: 'light',
  actionTimeout: 15_000,
});

type Language = (typeof pictureLanguages)[number];

/** Bytes of a picture, at most. */
const most = 60_000;

const articles = {
  ar: readFileSync('data/stories/ankara-damascus-2023/source.ar.txt', 'utf8'),
  en: readFileSync('data/stories/karabakh-2020/source.en.txt', 'utf8'),
} as const satisfies Record<Language, string>;
const slugs = { ar: 'ankara-damascus-2023', en: 'karabakh-2020' } as const;

/** How each step is shown, from the published story on the desk or from nothing. */
const shows: Partial<Record<HelpStep, (page: Page, author: Author) => Promise<void>>> = {
  paste: async (page) => {
    await page.goto('studio.html');
    await page.getByRole('textbox').fill(articles[languageOf(page)].slice(0, 600));
    await page.locator('main li').first().waitFor();
  },
  confirm: async (page, { t }) => {
    await pasteInto(page, articles[languageOf(page)]);
    await page.getByRole('combobox', { name: t('textLanguage') }).waitFor();
  },
  sentences: async (page) => {
    await openStory(page);
    await page
      .locator('li', { has: page.locator('[data-sentence]') })
      .nth(1)
      .hover();
  },
  mark: async (page, author) => {
    await openStory(page);
    await author.drag(1, 4, 24);
    await author.card.waitFor();
  },
  suggestions: async (page, { t }) => {
    await pasteInto(page, articles[languageOf(page)]);
    await page.getByRole('button', { name: t('layOnDesk') }).click();
    await side(page, t('sideSuggestions'));
    await page.locator('[data-side] svg').first().waitFor();
  },
  missing: async (page, { t }) => {
    await pasteInto(page, articles[languageOf(page)]);
    await page.getByRole('button', { name: t('layOnDesk') }).click();
    await page
      .getByRole('button', { name: t('showMe') })
      .first()
      .waitFor();
  },
  translate: async (page, { t }) => {
    await openStory(page);
    await side(page, t('sideTranslation'));
    await page.locator('[data-side] textarea').first().waitFor();
  },
  publish: async (page, { t }) => {
    await openStory(page);
    await side(page, t('sideStory'));
    await page.locator('[data-path="title.en"]').waitFor();
  },
};

for (const language of pictureLanguages) {
  test.describe(language, () => {
    test.use({ locale: language });
    for (const [step, show] of Object.entries(shows)) {
      test(
        `the step "${step}" of the help can be shown (${language})`,
        wholeRunOnly,
        async ({ page }, { config }) => {
          languagesOf.set(page, language);
          await show(page, new Author(page, language));
          await page.evaluate(() => document.fonts.ready);
          const path = picturePath(language, step);
          if (config.updateSnapshots === 'all') {
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, await webpOf(page, await page.screenshot({ animations: 'disabled' })));
          }
          expect(existsSync(path), path).toBe(true);
          expect(statSync(path).size).toBeLessThan(most);
        },
      );
    }
  });
}

const languagesOf = new WeakMap<Page, Language>();
function languageOf(page: Page): Language {
  return languagesOf.get(page) ?? 'en';
}

async function openStory(page: Page): Promise<void> {
  await page.goto(`studio.html#open=${slugs[languageOf(page)]}`);
  await page.locator('[data-sentence]').first().waitFor();
  await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
}

const side = (page: Page, name: string): Promise<void> => radio(page, name).check();
const radio = (page: Page, name: string): Locator => page.getByRole('radio', { name });

/** A picture as WebP, which the browser itself writes: a third of the bytes of PNG. */
async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(async (data) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]),
    );
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.82).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(encoded, 'base64');
}
