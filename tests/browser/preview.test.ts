import type { Locator, Page } from '@playwright/test';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { Author, previewWordsIn, studioWordsIn } from './support/studio';
import { labelPoint } from '../../src/geo/label-point';
import { zipOf } from '../../src/story/files/zip';
import { featureOf } from '../support/edited';
import { story } from '../support/stories';
import { faultsIn } from './support/axe';
import { clickDraftMap, drawnDraft, openPreview, previewState, showPreview } from './support/draft-frame';
import { Cartographer } from './support/cartographer';
import { byPointer } from './support/hands';
import { hereOn } from './support/here';
import { settled, viewOf } from './support/map';
import { expect, freshTest as test } from './support/page';
import { wordsIn } from './support/words';

test.use({ viewport: { width: 1440, height: 900 } });
test.setTimeout(180_000);

const slug = story.slug;
const t = studioWordsIn('en');
const p = previewWordsIn('en');
const side = (page: Page, value: string) => page.locator(`input[name="side"][value="${value}"]`);
const note = (page: Page) => previewState(page).getByRole('status');
const card = (page: Page) => page.getByRole('dialog');

const claimed = featureOf(story, 'zone', ({ claims }) => claims.length > 0);
/** One that no arc or road crosses. */
const unclaimed = featureOf(story, 'zone', ({ id, claims }) => id.includes('tanf') && claims.length === 0);
/** Presses a button of a draft by a key: Playwright clicks beside what is in a frame that is shown smaller. */
const press = async (element: Locator) => {
  await element.focus();
  await element.press('Enter');
};

test('an edit is in the preview without a reload: where one reads, looks and is, stays as it was', async ({
  page,
}) => {
  const draft = await openPreview(page, slug);
  const held = await draft.evaluateHandle(() => ({
    map: document.querySelector('[data-map] canvas'),
    title: document.querySelector('h1'),
  }));
  const reading = draft.locator('[data-print="reading"]');
  await press(draft.getByRole('button', { name: wordsIn('en')('zoomIn') }));
  await settled(draft as unknown as Page);
  await reading.evaluate((element) => element.scrollTo(0, 150));
  const view = await viewOf(draft as unknown as Page);

  await side(page, 'story').check();
  const title = page.locator('[data-side]').getByRole('textbox', { name: `${t('titleOf')}, English` });
  await title.fill('Talks, put otherwise');
  await side(page, 'preview').check();
  await expect(draft.locator('h1').first()).toHaveText('Talks, put otherwise');
  await expect(previewState(page)).toHaveAttribute('data-preview', 'whole');
  await page.keyboard.press('Control+z');
  await expect(draft.locator('h1').first()).toHaveText(story.title['en'] ?? '');

  expect(
    await held.evaluate(
      ({ map, title: before }) =>
        document.querySelector('[data-map] canvas') === map && document.querySelector('h1') === before,
    ),
  ).toBe(true);
  expect(await reading.evaluate((element) => element.scrollTop)).toBe(150);
  expect(await viewOf(draft as unknown as Page)).toEqual(view);
});

test('what is chosen in the preview opens its evidence on the desk, and what is in hand there is chosen in it', async ({
  page,
}) => {
  const draft = await openPreview(page, slug);
  const name = (feature: { name: Readonly<Record<string, string>> }) => feature.name['en'] ?? '';

  await test.step('a zone that the article does not speak of: it says so', async () => {
    await clickDraftMap(page, draft, labelPoint(unclaimed.geometry) as [number, number]);
    await expect(note(page)).toHaveText(p('noClaim', { name: name(unclaimed) }));
    await expect(card(page)).toHaveCount(0);
  });

  await test.step('a zone that it speaks of: the card of its first claim', async () => {
    await press(draft.getByRole('button', { name: wordsIn('en')('firstView') }));
    await clickDraftMap(page, draft, labelPoint(claimed.geometry) as [number, number]);
    await expect(card(page)).toBeVisible();
    const [claim] = claimed.claims;
    const quotes = story.claims.find(({ id }) => id === claim)?.quotes.map(({ exact }) => exact) ?? [];
    await expect(card(page).locator('blockquote p')).toHaveText(quotes);
    await expect(draft.getByRole('heading', { level: 2, name: name(claimed) })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    // What was chosen there stays chosen.
    await expect(draft.getByRole('heading', { level: 2, name: name(claimed) })).toBeVisible();
  });

  await test.step('a sentence, by keys: the card of what it claims', async () => {
    const [first] = story.sentences;
    await press(draft.locator(`#page [data-sentence="${first?.id}"]`).first());
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a claim in hand: chosen there, and the focus stays on the desk', async () => {
    const [, , , chip] = await page.locator('[data-sentence] ~ div button[aria-pressed]').all();
    await chip?.click();
    await expect(card(page)).toBeVisible();
    await expect.poll(() => draft.url()).toContain('claim=');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => draft.url()).not.toContain('claim=');
  });
  expect(await faultsIn(page, undefined, 'iframe')).toEqual([]);
});

test('it speaks and looks as the desk does, fits a phone’s width, and can be made wide', async ({ page }) => {
  const draft = await openPreview(page, slug);
  const root = draft.locator('html');
  await page.getByRole('radio', { name: 'العربية' }).first().check();
  await expect(root).toHaveAttribute('lang', 'ar');
  await expect(draft.locator('h1').first()).toHaveText(story.title['ar'] ?? '');
  await expect(note(page)).toHaveText(previewWordsIn('ar')('title'));
  const isDark = await root.getAttribute('data-theme');
  await page
    .getByRole('button', { name: wordsIn('ar')('themeDark') })
    .first()
    .click();
  await expect(root).not.toHaveAttribute('data-theme', isDark ?? '');
  expect(await faultsIn(page, undefined, 'iframe')).toEqual([]);

  const widths = () =>
    page.locator('iframe').evaluate((frame) => [frame.clientWidth, frame.getBoundingClientRect().width]);
  const [own, before = 0] = await widths();
  expect(own).toBe(1280);
  await page.getByRole('button', { name: previewWordsIn('ar')('wide') }).click();
  await expect.poll(async () => (await widths())[1]).toBeGreaterThan(before * 1.2);
  await page.getByRole('radio', { name: previewWordsIn('ar')('phone') }).check();
  await expect.poll(widths).toEqual([390, 390]);
  await expect(draft.getByRole('tab').or(draft.locator('[data-map]')).first()).toBeVisible();
});

const newsroom =
  'The Congolese army holds Bukavu. The Congolese army holds Uvira as well, its spokesman says. The M23 says that it holds Goma. The M23 also holds Kisangani. Rwanda backs the M23 in Goma, a report says. Kigali denies that.';

const read = (name: string, text: string) => [name, text] as const;

test('a draft is shown as far as it goes, and one that does not parse says that there is nothing to show', async ({
  page,
}) => {
  await page.goto('studio.html');
  const put = (files: readonly (readonly [string, string])[]) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'made.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipOf('made', new Map(files))),
    });
  await put([read('source.en.txt', 'One. Two.'), read('story.json', '{ "version": 2, ')]);
  await page.locator('[data-side]').waitFor();
  await showPreview(page);
  await expect(note(page)).toHaveText(p('nothing'), { timeout: 20_000 });
  await page.getByRole('button', { name: t('otherStories') }).click();

  await page.getByRole('textbox').fill(newsroom);
  await page.getByRole('button', { name: t('beginWithText') }).click();
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue('en');
  const author = new Author(page, 'en');
  const land = page.getByRole('combobox', { name: t('landOf') });
  for (const remove of await page.locator('[data-tokens] button').all()) await remove.click();
  await author.name(land, 'Congo - Kinshasa');
  await page.getByRole('button', { name: t('layOnDesk') }).click();
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await showPreview(page);
  const draft = await drawnDraft(page);
  await expect(draft.getByText('The Congolese army holds Bukavu.').first()).toBeVisible();
  await expect(previewState(page)).toHaveAttribute('data-preview', 'partly');
  // The ground under it has towns.
  await expect
    .poll(() =>
      draft.evaluate(async () => {
        const { map } = document.querySelector('[data-map]') as unknown as { map: MapLibreMap };
        const towns = await map.getSource<GeoJSONSource>('towns')?.getData();
        return towns?.type === 'FeatureCollection' ? towns.features.length : 0;
      }),
    )
    .toBeGreaterThan(0);
});

test('a date that is added while the preview is open is turned to there', async ({ page }) => {
  const draft = await openPreview(page, slug);
  const zone = featureOf(story, 'zone', ({ id }) => id === 'zone-kurdish-led');
  const row = async () =>
    (await hereOn(draft as unknown as Page, 'zones')).find(({ id }) => id === zone.id)?.['row'];
  const before = await row();
  const author = new Author(page, 'en');
  const hand = byPointer(author);
  const map = new Cartographer(author, hand, 'pointer');
  await map.open();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await hand.press(button(map.t('anotherDate')));
  await hand.write(page.getByRole('textbox', { name: map.t('dateOf') }), '2090-05');
  await hand.press(button(map.t('addDate')));
  await map.at(...(labelPoint(zone.geometry) as [number, number]));
  // Parties are listed by their names in the text's language.
  const other = story.actors.find(({ id }) => id === 'syrian-government');
  await hand.take(page.getByRole('combobox', { name: map.t('whoElseHolds') }), other?.name['ar'] ?? '');
  await page.getByRole('checkbox', { name: /^The other parts of/ }).check();
  await hand.press(button(map.t('keepHolder')));

  await showPreview(page);
  const dates = draft.locator('[data-dates] input');
  await expect(dates).toHaveCount(2);
  await drawnDraft(page);
  expect(await row()).toBe(before);
  await dates.last().press('Space');
  await expect.poll(row).toBe('syrian-government');
  await dates.first().press('Space');
  await expect.poll(row).toBe(before);
});

test('a link to what is not published yet leads nowhere, and the page by itself leads to the studio', async ({
  page,
}) => {
  const draft = await openPreview(page, slug);
  await press(draft.getByRole('link', { name: wordsIn('en')('allStories') }));
  await expect(note(page)).toHaveText(p('unpublished'));
  expect(draft.url()).toContain('preview.html');
  await page.goto('preview.html');
  await expect(page).toHaveURL(/studio\.html/);
});
