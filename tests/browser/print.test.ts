import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { distinctQuotes, quoteNumbers } from '../../src/reader/paper/quote-numbers';
import { indexEvidence } from '../../src/story/evidence';
import type { InterfaceLanguage } from '../../src/i18n/languages';
import { sample, wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { open } from './support/map';
import { expect, test, textTest } from './support/page';
import { turnMedia } from './support/turn-media';
import { wordsIn } from './support/words';

const evidence = indexEvidence(story);
const numberOf = quoteNumbers(story);
const quotes = distinctQuotes(
  story.claims.flatMap((claim) => claim.quotes),
  numberOf,
);
const pixels = (mm: number) => Math.floor((mm * 96) / 25.4);

/** What the browser does before it prints, and what it looks at then. */
async function beginPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(turnMedia, ['print', 'all'] as const);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

async function endPrinting(page: Page): Promise<void> {
  await page.evaluate(turnMedia, ['all', 'print'] as const);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
}

/** How many sheets of A4 the browser makes of the page. */
async function countSheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  const text = file.toString('latin1');
  // Firefox packs its objects.
  const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n/g)];
  const unpacked = packed.map((found) =>
    inflateSync(file.subarray(found.index + found[0].length)).toString('latin1'),
  );
  return [text, ...unpacked].join('\n').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Asks for paper as a reader does; the browser's own window is not opened. */
async function askForPaper(page: Page, button: 'printArticle' | 'printEvidence', t: Words): Promise<void> {
  await page.evaluate(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = '');
  });
  await page.getByRole('button', { name: t('takeAway'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t(button) })
    .click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
}

type Words = ReturnType<typeof wordsIn>;

for (const language of sample(story.languages as readonly InterfaceLanguage[], 3, undefined, 2)) {
  const t = wordsIn(language);

  test(
    `on paper: headline, map with its legend and date, article, who says what (${language})`,
    wholeRunInEveryEngine,
    async ({ page }) => {
      await open(page, `lang=${language}&theme=dark`);
      await expect(page.locator('.paper-head')).toHaveCount(0);
      await beginPrinting(page);
      await expect(page.locator('[data-map]')).toBeHidden();
      await expect(page.locator('[data-vector-map]')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: story.title[language] ?? '' })).toHaveCount(1);
      await expect(page.getByRole('heading', { name: t('legend') }).first()).toBeVisible();
      await expect(page.getByText(t('creditsText'))).toBeVisible();
      await expect(page.locator('[data-print="as-of"]')).toBeVisible();
      await expect(page.locator('article [data-sentence]:visible')).toHaveCount(story.sentences.length);
      await expect(page.locator('.paper-voices li')).toContainText(
        story.speakers.flatMap(({ id }) =>
          story.claims.flatMap(({ speaker, statement }) =>
            speaker === id ? [statement[language] ?? '-'] : [],
          ),
        ),
      );
      await expect(page.locator('.paper-evidence')).toHaveCount(0);
      await expect(page.locator('.paper-origin')).toContainText(`${story.slug}.about.${language}.html`);
      // Nothing to press is left on paper, and paper is light.
      await expect(page.locator('button:visible, input:visible, summary:visible')).toHaveCount(0);
      const paper = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      );
      expect(paper).toBe('#faf7f0');
      await endPrinting(page);
      await expect(page.locator('.paper-head, .paper-voices')).toHaveCount(0);
      await expect(page.locator('[data-map]')).toBeVisible();
      const sheets = await countSheets(page);
      expect(sheets).toBeGreaterThanOrEqual(3);
      expect(sheets).toBeLessThanOrEqual(4);
    },
  );

  textTest(
    `with evidence each quote stands once, and the shapes refer to it by its number (${language})`,
    async ({ page }) => {
      await open(page, `lang=${language}`);
      await askForPaper(page, 'printEvidence', t);
      await beginPrinting(page);
      const found = page.locator('[data-quote]');
      await expect(found).toHaveCount(quotes.length);
      await expect(found.locator('q')).toHaveText(quotes.map(({ exact }) => exact));
      for (const feature of story.features) {
        const card = page.locator(`[data-feature-evidence="${feature.id}"]`);
        await expect(card).toContainText(feature.outline.description[language] ?? '-');
        const numbers = evidence
          .claimsOf(feature.id)
          .map((claim) => claim.quotes.map((quote) => String(numberOf(quote))));
        const shown = await card.locator('.paper-ref').allInnerTexts();
        expect(shown.map((text) => text.match(/\d+/g))).toEqual(numbers);
      }
      await expect(page.locator('[data-paper-gap]')).toHaveCount(story.gaps.length);
      await expect(page.locator('#page')).not.toContainText(t('goToSentence', { number: 4 }));
      expect(await countSheets(page)).toBeLessThanOrEqual(13);
      await endPrinting(page);
      await expect(page.locator('.paper-evidence')).toHaveCount(0);
    },
  );

  test(
    `a selected shape is printed in its own view, with its evidence (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      await open(page, `lang=${language}&feature=zone-idlib`);
      await beginPrinting(page);
      const map = page.locator('.paper-map');
      await expect(map.locator('.vector-shapes')).toBeVisible();
      const labels = map.locator('.vector-labels');
      await expect(labels.locator('[data-feature="idlib"]:visible')).toBeVisible();
      const box = await page.locator('[data-print="vector-map"]').boundingBox();
      const idlib = await labels.locator('[data-feature="idlib"]:visible').boundingBox();
      if (!box || !idlib) throw new Error('found no map on paper');
      // The town is in the middle third; the capital, which the first view has, is outside this one.
      expect(Math.abs(idlib.x - box.x - box.width / 2)).toBeLessThan(box.width / 6);
      expect(Math.abs(idlib.y - box.y - box.height / 2)).toBeLessThan(box.height / 4);
      await expect(labels.locator('[data-feature="damascus"]')).toHaveCount(0);
      const choice = page.locator('.paper-choice');
      await expect(choice.getByRole('heading', { level: 3 })).toHaveText(
        evidence.featureById.get('zone-idlib')?.name[language] ?? '-',
      );
      const own = distinctQuotes(
        evidence.claimsOf('zone-idlib').flatMap((claim) => claim.quotes),
        numberOf,
      );
      await expect(choice.locator('q')).toHaveText(own.map(({ exact }) => exact));
      await endPrinting(page);
      expect(await countSheets(page)).toBeLessThanOrEqual(5);
    },
  );

  textTest(`the first sheet has the headline, the map and its legend (${language})`, async ({ page }) => {
    // A window that is too small for an open legend beside the map.
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, `lang=${language}`);
    await beginPrinting(page);
    // A4 and Letter, without their margins, mm.
    for (const [width, height] of [
      [182, 269],
      [188, 251],
    ] as const) {
      await page.setViewportSize({ width: pixels(width), height: pixels(height) });
      const head = await page.locator('.paper-head').boundingBox();
      const stage = await page.locator('[data-print="stage"]').boundingBox();
      const origin = await page.locator('.paper-origin').boundingBox();
      if (!head || !stage || !origin) throw new Error('found no first sheet');
      expect(head.y + head.height).toBeLessThanOrEqual(stage.y);
      expect(origin.y + origin.height).toBeLessThanOrEqual(pixels(height));
      expect(stage.height).toBeGreaterThan(pixels(130));
      await expect(page.locator('[data-print="stage"]').getByText(t('legendNote'))).toBeVisible();
    }
  });
}

textTest('what is hidden on the map is hidden in print, in the current language', async ({ page }) => {
  await open(page, 'lang=en&hide=places');
  await page.getByRole('radio', { name: 'Türkçe' }).check({ force: true });
  await beginPrinting(page);
  const labels = page.locator('.paper-map .vector-labels');
  const capital = story.features.find(({ id }) => id === 'zone-government')?.name['tr'] ?? '-';
  await expect(labels).toContainText(capital.split(' ')[0] ?? '-');
  await expect(labels.locator('[data-feature="aleppo"]')).toHaveCount(0);
});

textTest('the article is printed whichever tab is open', async ({ page }) => {
  await open(page, 'lang=en&panel=gaps');
  await beginPrinting(page);
  await expect(page.locator('article [data-sentence]:visible')).toHaveCount(story.sentences.length);
  await expect(page.locator('[data-gap]:visible')).toHaveCount(0);
});
