import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { pictureLanguages } from '../../../src/site/help/help-pages';
import type { HelpStep } from '../../../src/site/help/steps';
import { ar as importAr } from '../../../src/studio/import/words/ar';
import { en as importEn } from '../../../src/studio/import/words/en';
import { ar as publishAr } from '../../../src/studio/publish/words/ar';
import { en as publishEn } from '../../../src/studio/publish/words/en';
import { drawnDraft } from './draft-frame';
import { type Author, pasteInto } from './studio';

export type PictureLanguage = (typeof pictureLanguages)[number];

const slugs = { ar: 'ankara-damascus-2023', en: 'karabakh-2020' } as const;
const articles = {
  ar: readFileSync('data/stories/ankara-damascus-2023/source.ar.txt', 'utf8'),
  en: readFileSync('data/stories/karabakh-2020/source.en.txt', 'utf8'),
} as const satisfies Record<PictureLanguage, string>;

const publishWords = { ar: publishAr, en: publishEn } as const;
const importWords = { ar: importAr, en: importEn } as const;

/** A file to import, within the land of the story. */
const survey = {
  ar: surveyOf('نقطة تفتيش', [36.6, 35.8], [36.9, 35.9]),
  en: surveyOf('Checkpoint', [46.4, 39.9], [46.7, 39.7]),
} as const satisfies Record<PictureLanguage, string>;

function surveyOf(name: string, ...positions: readonly (readonly [number, number])[]): string {
  const features = positions.map((coordinates, index) => ({
    type: 'Feature',
    properties: { name: `${name} ${index + 1}` },
    geometry: { type: 'Point', coordinates },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

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
  async map(author) {
    await openStory(author);
    await openMap(author);
    await author.page.locator('[data-zone]').first().waitFor({ state: 'attached', timeout: 20_000 });
  },
  async import(author) {
    const { page, language } = author;
    await openStory(author);
    await openMap(author);
    const { importShapes, putIn } = importWords[language];
    await page.getByRole('button', { name: importShapes }).click();
    const dialog = page.getByRole('dialog', { name: importShapes });
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'survey.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(survey[language]),
    });
    // Once it is worked out what becomes of it.
    await dialog
      .getByRole('button', { name: putIn })
      .and(dialog.locator(':not([aria-disabled=true])'))
      .waitFor({ timeout: 30_000 });
  },
  async preview(author) {
    await openStory(author);
    await choose(author.page, author.t('sidePreview'));
    await drawnDraft(author.page);
  },
  async publish(author) {
    await openStory(author);
    await author.page
      .getByRole('button', { name: publishWords[author.language].publish, exact: true })
      .click();
    // Once the story is checked.
    await author.page
      .getByRole('button', { name: publishWords[author.language].siteDo, exact: true })
      .and(author.page.locator('[aria-disabled=false]'))
      .waitFor({ timeout: 30_000 });
  },
};

const openMap = ({ page, t }: Author): Promise<void> => choose(page, t('sideMap'));

async function openStory({ page, language }: Author): Promise<void> {
  await page.goto(`studio.html#open=${slugs[language]}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
}

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();

/** Bytes of a picture, at most. */
export const pictureBytes = 60_000;

/** The page as a picture in WebP, which the browser itself writes, in the best quality that is light enough. */
export async function webpOf(page: Page): Promise<Buffer> {
  const png = await page.screenshot({ animations: 'disabled' });
  const encoded = await page.evaluate(
    async ({ data, most }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const written = [0.7, 0.6, 0.5].map(
        (quality) => canvas.toDataURL('image/webp', quality).split(',')[1] ?? '',
      );
      return written.find(({ length }) => (length * 3) / 4 < most) ?? written.at(-1) ?? '';
    },
    { data: png.toString('base64'), most: pictureBytes * 0.95 },
  );
  return Buffer.from(encoded, 'base64');
}
