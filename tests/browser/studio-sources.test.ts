import { pathToFileURL } from 'node:url';
import { openZip, zipOf } from '../../src/story/files/zip';
import type { ClaimsFile, SentencesFile, StoryFile } from '../../src/story/schema';
import { removeSource } from '../../src/studio/edits/remove-source';
import { ar as publishAr } from '../../src/studio/publish/words/ar';
import { en as publishEn } from '../../src/studio/publish/words/en';
import { ar } from '../../src/studio/sources/words/ar';
import { en } from '../../src/studio/sources/words/en';
import { storyFolder } from '../studio/support/story-folder';
import { inTurn } from '../support/extent';
import { faultsIn } from './support/axe';
import { byKeys, byPointer } from './support/hands';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { savedSite } from './support/publishing';
import { Author, readIn, savedZip } from './support/studio';

const slug = 'karabakh-2020';
const files = removeSource('armenia').run(storyFolder(slug));
const claims = JSON.parse(String(files.get('claims.json'))) as ClaimsFile;
/** A claim with words of the first source, to which those of the second are added. */
const [claim] = claims.claims as [ClaimsFile['claims'][number]];

test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 8000 });

const texts = {
  en: {
    text: 'The three leaders met on Monday. Nobody says where.\n\nOne road stays open.',
    quoted: 'The three leaders',
    claimed: 'One road',
    name: 'The Courier',
    language: 'en',
  },
  ar: {
    text: 'اجتمع القادة الثلاثة يوم الاثنين. ولا يقول أحد أين.\n\nويبقى طريق واحد مفتوحًا.',
    quoted: 'اجتمع القادة الثلاثة',
    claimed: 'ويبقى طريق واحد',
    name: 'البريد',
    language: 'ar',
  },
} as const;

const hands = [
  ['en', 'pointer'],
  ['ar', 'keys'],
] as const;

for (const [language, by] of inTurn(hands, 1, 2))
  test(`a story has a second source, and a claim words of both, as far as its readers, by ${by} in ${language}`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    await readIn(page, language);
    const author = new Author(page, language);
    const { t } = author;
    const [s, publish] = language === 'ar' ? [ar, publishAr] : [en, publishEn];
    const hand = by === 'pointer' ? byPointer(author) : byKeys(author);
    const told = texts[language];
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dialog = page.locator('dialog[open]');
    const choice = page.locator('[name="desk-source"]');
    const sentences = page.locator('[data-sentence]');
    const placeOf = (words: string): [number, number, number] => {
      const all = told.text.split(/(?<=\.)\s+/);
      const at = all.findIndex((one) => one.includes(words));
      const from = all[at]?.indexOf(words) ?? 0;
      return [at, from, from + words.length];
    };
    const checked = () => page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });

    await page.goto('studio.html');
    const archive = {
      name: `${slug}.zip`,
      mimeType: 'application/zip',
      buffer: Buffer.from(zipOf(slug, files)),
    };
    await page.locator('input[type=file]').setInputFiles(archive);
    await expect(sentences).toHaveCount(10);
    await expect(choice).toHaveCount(0);

    // Its text, and what to call it.
    await hand.side(t('sideStory'));
    await hand.press(button(s.addSource));
    await hand.write(dialog.getByRole('textbox', { name: s.textOfSource }), told.text);
    await expect(dialog.getByRole('combobox', { name: s.languageOfText })).toHaveValue(told.language);
    await hand.write(dialog.getByRole('textbox', { name: s.shortOf }), told.name);
    await hand.write(dialog.getByRole('textbox', { name: s.idOfSource }), 'courier');
    expect(await faultsIn(page)).toEqual([]);
    await hand.press(dialog.getByRole('button', { name: s.putSource }));
    await expect(choice).toHaveCount(2);
    await expect(choice.last()).toBeChecked();
    await expect(sentences).toHaveText(told.text.split(/(?<=\.)\s+/));

    // Words of it for a claim that has words of the first.
    await hand.mark(...placeOf(told.quoted));
    const target = author.card.getByRole('combobox', { name: t('wordsFor') });
    // All claims are in the list once it is gone to.
    if (by === 'pointer') await target.focus();
    await hand.choose(target, claim.id);
    await hand.press(author.card.getByRole('button', { name: t('keepClaim'), exact: true }));
    await expect(author.card).toHaveCount(0);
    // And for a claim of its own.
    await hand.mark(...placeOf(told.claimed));
    await hand.press(author.card.getByRole('button', { name: t('keepClaim'), exact: true }));
    await expect(author.card).toHaveCount(0);
    const chips = page.locator('[data-sentence] ~ div button[aria-pressed]');
    await expect(chips).toHaveCount(2);
    await hand.press(chips.first());
    await expect(author.card.locator('blockquote p')).toHaveCount(claim.quotes.length + 1);
    await expect(author.card.locator('blockquote p').last()).toContainText(told.quoted);
    await expect(author.card.locator('cite').last()).toHaveText(told.name);
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // The words of the first are there when it is chosen, and what is missing leads back to the second.
    await hand.press(choice.first());
    await expect(sentences).toHaveCount(10);
    await hand.side(t('sideMissing'));
    await checked();
    const missing = page.locator('[data-side] li', { hasText: t('nothingMarked') });
    await hand.press(missing.getByRole('button', { name: t('showMe') }));
    await expect(choice.last()).toBeChecked();
    await expect(sentences.nth(1)).toBeInViewport();

    // All of it is in the files.
    const saved = openZip(await savedZip(author)).files ?? new Map<string, string>();
    const read = <T>(name: string) => JSON.parse(String(saved.get(name))) as T;
    expect(saved.get(`source.courier.${told.language}.txt`)).toBe(told.text);
    expect(read<StoryFile>('story.json').sources.map(({ id }) => id)).toEqual(['article', 'courier']);
    const own = read<SentencesFile>('sentences.json').sentences.filter(({ source }) => source === 'courier');
    const [first, ...others] = read<ClaimsFile>('claims.json').claims;
    expect(first?.quotes.at(-1)).toMatchObject({ sentence: own[0]?.id, exact: told.quoted });
    expect(others.at(-1)?.quotes).toMatchObject([{ sentence: own[2]?.id, exact: told.claimed }]);
    expect(saved.has('translation.en.json')).toBe(told.language !== 'en');

    // And taken back.
    const chooser = page.locator('[data-chooser]');
    await chooser.focus();
    for (let step = 0; step < 6 && (await choice.count()) > 0; step++) await page.keyboard.press('Control+z');
    await expect(choice).toHaveCount(0);
    await expect(sentences).toHaveCount(10);
    await chooser.focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('Control+Shift+z');
    await expect(choice).toHaveCount(2);
    await checked();

    // Readers find the words of both under the claim.
    await hand.press(button(publish.publish));
    const made = await savedSite(page, publish.fileDraft, `sources-${language}.html`);
    const reader = await browser.newPage();
    await reader.goto(`${pathToFileURL(made).href}#claim=${claim.id}&lang=en`);
    await ready(reader);
    const card = reader.locator(`[data-claim="${claim.id}"]`).first();
    await expect(card).toContainText(told.quoted);
    await expect(card).toContainText(claim.quotes[0]?.exact ?? '');
    await expect(card.locator('figcaption').last()).toContainText(told.name);
    await reader.locator('[name="source"][value="courier"]').check();
    await expect(reader.locator('article [data-source="courier"] [data-sentence]')).toHaveCount(3);
    await reader.close();
  });

test('a copy is kept with a source, with its day, and a claim has a time of its own', async ({ page }) => {
  await page.goto(`studio.html#open=${slug}`);
  const author = new Author(page, 'en');
  const { card, t } = author;
  const sentences = page.locator('[data-sentence]');
  await expect(sentences).toHaveCount(10);
  await page.getByRole('radio', { name: t('sideStory') }).check();
  const copies = page.locator('[data-copies="article"]');
  const choose = (name: string, content: string) =>
    copies
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
  await choose('statement.pdf', '<script>no PDF</script>');
  await expect(copies.getByRole('alert')).toContainText('statement.pdf');
  await choose('statement.pdf', '%PDF-1.7 of the statement');
  await expect(copies.getByRole('alert')).toHaveCount(0);
  await copies.getByRole('textbox', { name: en.copyName, exact: true }).fill('The statement as printed');
  await copies.getByLabel(en.copyDay).fill('2020-11-12');
  expect(await faultsIn(page)).toEqual([]);
  await copies.getByRole('button', { name: en.putCopy }).click();
  const day = copies.locator('li').getByRole('textbox', { name: en.copyDay });
  await expect(day).toHaveValue('2020-11-12');
  await day.fill('2020-11-11');

  await page.locator('[data-sentence] ~ div button[aria-pressed]').first().click();
  const time = card.getByRole('textbox', { name: t('validIn') });
  await expect(time).toHaveValue('');
  await time.fill('last spring');
  await card.getByRole('button', { name: t('keepChange') }).click();
  await expect(card).toBeVisible();
  await time.fill('2020-09/..');
  expect(await faultsIn(page)).toEqual([]);
  await card.getByRole('button', { name: t('keepChange') }).click();
  await expect(card).toHaveCount(0);

  const saved = openZip(await savedZip(author)).files ?? new Map<string, string>();
  const { attachments } = JSON.parse(String(saved.get('story.json'))) as StoryFile;
  expect(attachments?.at(-1)).toMatchObject({
    file: 'statement.pdf',
    type: 'application/pdf',
    source: 'article',
    retrieved: '2020-11-11',
  });
  expect(saved.has('attachments/statement.pdf')).toBe(true);
  const timed = (JSON.parse(String(saved.get('claims.json'))) as ClaimsFile).claims.filter(
    ({ valid }) => valid,
  );
  expect(timed.map(({ valid }) => valid)).toEqual(['2020-09/..']);
});

for (const language of ['en', 'ar'] as const)
  test(`what another source says stands below a sentence, and its words are gone to, in ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const s = language === 'ar' ? ar : en;
    const sentences = JSON.parse(String(storyFolder(slug).get('sentences.json'))) as SentencesFile;
    const [aligned] = sentences.sentences.filter(({ alignedWith }) => alignedWith);
    const [other] = aligned?.alignedWith ?? [];
    if (!aligned || other === undefined) throw new Error('No sentence is aligned.');
    const row = (id: string) => page.locator('li', { has: page.locator(`[data-sentence="${id}"]`) });
    await page.goto(`studio.html#open=${slug}`);
    const show = page.getByRole('checkbox', { name: s.showBeside });
    await expect(page.locator('blockquote[data-beside]')).toHaveCount(0);
    await show.focus();
    await page.keyboard.press('Space');
    const words = row(other).locator(`blockquote[data-beside="${aligned.id}"]`);
    await expect(words.locator('p')).toHaveText(aligned.exact);
    expect(await faultsIn(page)).toEqual([]);
    await words.getByRole('button', { name: s.goBeside }).click();
    await expect(page.locator('[name="desk-source"]').last()).toBeChecked();
    await expect(page.locator(`[data-sentence="${aligned.id}"]`)).toBeInViewport();
    await expect(row(aligned.id).locator('select')).toBeFocused();
    await expect(row(aligned.id).locator(`blockquote[data-beside="${other}"]`)).toBeVisible();
    await show.uncheck();
    await expect(page.locator('blockquote[data-beside]')).toHaveCount(0);
  });
