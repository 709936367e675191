import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { pictureLanguages } from '../../../src/site/help/help-pages';
import type { HelpStep } from '../../../src/site/help/steps';
import { type Author, pasteInto } from './studio';

export type PictureLanguage = (typeof pictureLanguages)[number];

const slugs = { ar: 'ankara-damascus-2023', en: 'karabakh-2020' } as const;
const articles = {
  ar: readFileSync('data/stories/ankara-damascus-2023/source.ar.txt', 'utf8'),
  en: readFileSync('data/stories/karabakh-2020/source.en.txt', 'utf8'),
} as const satisfies Record<PictureLanguage, string>;

/** How the steps of the help are shown in the studio: a step that is named here has a picture. */
export const helpShows: Partial<Record<HelpStep, (author: Author) => Promise<void>>> = {
  async paste({ page, language }) {
    await page.goto('studio.html');
    await page.getByRole('textbox').fill(articles[language].slice(0, 500));
    await page.locator('main li').first().waitFor();
  },
  async confirm({ page, language, t }) {
    await pasteInto(page, articles[language]);
    await page.getByRole('combobox', { name: t('textLanguage') }).waitFor();
  },
  async sentences(author) {
    await openStory(author);
    const row = author.page.locator('li', { has: author.page.locator('[data-sentence]') });
    await row.nth(1).hover();
  },
  async mark(author) {
    await openStory(author);
    await author.drag(1, 4, 24);
    await author.card.waitFor();
  },
  async suggestions({ page, language, t }) {
    await pasteInto(page, articles[language]);
    await page.getByRole('button', { name: t('layOnDesk') }).click();
    await choose(page, t('sideSuggestions'));
    await page.locator('[data-side] svg').first().waitFor();
  },
  async missing({ page, language, t }) {
    await pasteInto(page, articles[language]);
    await page.getByRole('button', { name: t('layOnDesk') }).click();
    await page
      .getByRole('button', { name: t('showMe') })
      .first()
      .waitFor();
  },
  async translate(author) {
    await openStory(author);
    await choose(author.page, author.t('sideTranslation'));
    await author.page.locator('[data-side] textarea').first().waitFor();
  },
  async publish(author) {
    await openStory(author);
    await choose(author.page, author.t('sideStory'));
    await author.page.locator('[data-path="title.en"]').waitFor();
  },
};

async function openStory({ page, language }: Author): Promise<void> {
  await page.goto(`studio.html#open=${slugs[language]}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
}

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();

/** The page as a picture in WebP, which the browser itself writes: a third of the bytes of PNG. */
export async function webpOf(page: Page): Promise<Buffer> {
  const png = await page.screenshot({ animations: 'disabled' });
  const encoded = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.7).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(encoded, 'base64');
}
