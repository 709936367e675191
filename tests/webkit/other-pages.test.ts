import { allWords } from '../../src/i18n/all-words';
import { embedPage, libraryPage } from '../../src/story/pages';
import { go, sourcesDrawn } from '../browser/support/map';
import { wordsIn } from '../browser/support/words';
import { story } from '../support/stories';
import { nameOf } from './support/evidence';
import { expect, test } from './support/test';

test('the map alone is a page of its own for frames, with its legend folded, and evidence', async ({
  page,
}) => {
  await page.load(`${embedPage(story.slug)}#lang=ar`);
  await page.drawn();
  expect(await sourcesDrawn(page)).toContain('zones');
  expect(await page.count('[data-sentence]')).toBe(0);
  await page.find('[data-legend-card][data-open="false"]');
  await go(page, 'lang=ar&feature=zone-idlib');
  await page.find('h2', nameOf('zone-idlib', 'ar') ?? 'a name');
  await page.find('a', wordsIn('ar')('openWhole'));
});

test('an address that leads nowhere says so in each language, and leads back', async ({ page }) => {
  await page.load('a/b/none');
  expect(await page.count('a')).toBe(Object.keys(allWords).length);
  await page.click('a', wordsIn('ar')('backToMap'));
  await expect.poll(() => page.address()).toBe(page.site);
  await page.drawn();
});

test('the page of all stories lists the story, and leads to it', async ({ page }) => {
  await page.load(`${libraryPage}#lang=en`);
  await page.click('#page h2 a', story.title['en']);
  await expect.poll(() => page.texts('h1')).toContain(story.title['en']);
  await page.drawn();
});
