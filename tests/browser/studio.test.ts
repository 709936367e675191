import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { type OpenedZip, openZip, zipOf } from '../../src/story/files/zip';
import { sha256Of } from '../../src/story/sha256';
import { en as correcting } from '../../src/studio/correcting/words/en';
import { faultsIn } from './support/axe';
import { expectCommitted, firstFolder, markArticle } from './support/first-article';
import { byKeys, byPointer } from './support/hands';
import { expect, freshTest as test } from './support/page';
import { Author, chips, pasteInto, readIn, savedZip } from './support/studio';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
  actionTimeout: 8000,
});

const newsroom =
  'The Congolese army holds Bukavu. The Congolese army holds Uvira as well, its spokesman says. The M23 says that it holds Goma. The M23 also holds Kisangani. Rwanda backs the M23 in Goma, a report says. Kigali denies that.\n\nUganda is allied with the Congolese army in Beni. The road from Beni to Butembo is open. On 12 March 2024 the M23 attacked Uvira. The Congolese army accuses Rwanda of sending troops to Goma. Talks between Rwanda and Uganda began in Kampala. The M23 moves towards Bukavu. Many people left Kisangani. Uganda sent soldiers to Butembo. The M23 speaks ill of the talks in Kampala.\n\nPrices rose. The rains came late.';

test('the first article comes from the clipboard, and is marked with the mouse to all its claims, in Arabic', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const author = new Author(page, 'ar');
  await readIn(page, 'ar');
  await markArticle(author, byPointer(author));
  await expect(chips(page).first()).toBeVisible();
  await expectCommitted(author);
  expect(await faultsIn(page)).toEqual([]);
});

test('the first article comes from the clipboard, and is marked by keys alone to all its claims, in English', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const author = new Author(page, 'en');
  await markArticle(author, byKeys(author));
  await expectCommitted(author);
  expect(await faultsIn(page)).toEqual([]);
});

// The other two ways of both languages and both hands: a third of the claims each, for all of them takes a minute.
const third = 17;

test('the first article comes from the clipboard, and is marked with the mouse to a third of its claims, in English', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const author = new Author(page, 'en');
  await markArticle(author, byPointer(author), third);
  await expectCommitted(author, third);
});

test('the first article comes from the clipboard, and is marked by keys alone to a third of its claims, in Arabic', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const author = new Author(page, 'ar');
  await readIn(page, 'ar');
  await markArticle(author, byKeys(author), third);
  await expectCommitted(author, third);
});

test('a text of 17 sentences, 8 places, 4 parties, 3 speakers and 15 claims takes 150 actions at most', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const author = new Author(page, 'en');
  const { t, card } = author;
  await pasteInto(page, newsroom);
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue('en');
  const land = page.getByRole('combobox', { name: t('landOf') });
  for (const remove of await page.locator('[data-tokens] button').all()) await author.click(remove);
  await author.click(land);
  await author.name(land, 'Congo - Kinshasa');
  await author.click(page.getByRole('button', { name: t('layOnDesk') }));
  await expect(page.locator('[data-sentence]')).toHaveCount(17);

  await author.click(page.getByRole('radio', { name: t('sideSuggestions') }));
  const suggested = (name: string) =>
    page.locator('[data-side] li', { has: page.locator('bdi', { hasText: new RegExp(`^${name}$`) }) });
  for (const town of 'Bukavu Uvira Goma Kisangani Kigali Beni Butembo Kampala'.split(' ')) {
    await author.click(suggested(town).getByRole('button', { name: t('take'), exact: true }));
    await expect(suggested(town)).toHaveCount(0);
  }
  for (const party of ['Rwanda', 'Uganda'])
    await author.click(suggested(party).getByRole('button', { name: t('take'), exact: true }));
  await author.choose(suggested('M23').getByRole('combobox'), 'movement');

  expect(await faultsIn(page)).toEqual([]);

  await author.click(page.getByRole('radio', { name: t('sideStory') }));
  const write = async (name: string, words: string, place = 0) => {
    const field = page
      .locator('[data-side]')
      .getByRole('textbox', { name: `${name}, English` })
      .nth(place);
    await author.click(field);
    await author.type(words);
  };
  await write(t('titleOf'), 'Who holds the east');
  await write(t('summaryOf'), 'The army and the M23 hold towns in the east.');
  await write(t('creditOf'), 'A text for a test.');
  await write(t('descriptionOf'), 'The voice of the text.');
  for (const [place, name] of [
    [1, 'The army'],
    [2, 'The M23'],
  ] as const) {
    await author.click(page.getByRole('button', { name: t('addSpeaker') }));
    await write(t('nameOf'), name, place);
    await write(t('descriptionOf'), `What ${name} says, as the text has it.`, place);
  }
  await write(t('outlinesOf'), 'The makers of the test');
  expect(await faultsIn(page)).toEqual([]);
  await author.click(page.getByRole('radio', { name: t('sideMissing') }));

  const said: readonly (readonly [kind: string, words: string, speaker?: string])[] = [
    ['controls', 'The Congolese army holds Bukavu'],
    ['controls', 'The Congolese army holds Uvira', 'speaker-1'],
    ['controls', 'The M23 says that it holds Goma', 'speaker-2'],
    ['controls', 'The M23 also holds Kisangani'],
    ['backs', 'Rwanda backs the M23 in Goma'],
    ['denies', 'Kigali denies that'],
    ['allied-with', 'Uganda is allied with the Congolese army in Beni'],
    ['connects', 'The road from Beni to Butembo is open'],
    ['attacks', 'the M23 attacked Uvira'],
    ['accuses', 'The Congolese army accuses Rwanda of sending troops to Goma'],
    ['holds-talks', 'Talks between Rwanda and Uganda began in Kampala'],
    ['moves', 'The M23 moves towards Bukavu'],
    ['moves', 'Many people left Kisangani'],
    ['operates', 'Uganda sent soldiers to Butembo'],
    ['describes', 'The M23 speaks ill of the talks in Kampala'],
  ];
  const texts = await page.locator('[data-sentence]').allTextContents();
  for (const [kind, words, speaker] of said) {
    const sentence = texts.findIndex((one) => one.includes(words));
    const from = texts[sentence]?.indexOf(words) ?? 0;
    await author.drag(sentence, from, from + words.length);
    await author.choose(card.getByRole('combobox', { name: t('whatItSays') }), kind);
    if (speaker) await author.choose(card.getByRole('combobox', { name: t('whoSaysIt') }), speaker);
    if (words === said[0]?.[1]) {
      await author.name(card.getByRole('combobox', { name: t('parties') }), 'Congolese army');
      await author.choose(
        card.getByRole('combobox', { name: t('whatIs', { name: 'Congolese army' }) }),
        'armed-groups',
      );
      expect(await faultsIn(page)).toEqual([]);
    }
    await author.click(card.getByRole('textbox', { name: t('inPlainWords') }));
    await author.type(`In plain words: ${words}.`);
    await author.press('Enter');
    await expect(card).toHaveCount(0);
  }
  for (const sentence of [15, 16]) {
    const row = page.locator('li', { has: page.locator('[data-sentence]') }).nth(sentence);
    await author.click(row.getByRole('button', { name: t('sayNoPlace') }));
    // Letter by letter: the field must keep the focus while its sentence changes.
    await page.keyboard.type('It is of no place.');
  }
  await expect(page.locator('[data-side] [role=status]')).toHaveText(t('nothingMissing'), {
    timeout: 20_000,
  });
  expect(author.actions).toBeLessThanOrEqual(150);
  test.info().annotations.push({ type: 'actions', description: String(author.actions) });
});

test('words are marked, sentences cut and joined, and all of it undone by keys alone, also after a reload', async ({
  page,
}) => {
  const author = new Author(page, 'en');
  const { t, card } = author;
  await pasteInto(page, newsroom);
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue('en');
  const isAt = (name: string) =>
    page.evaluate((wanted) => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : '';
      return [at?.getAttribute('aria-label'), at?.textContent, label].some((one) =>
        one?.trim().startsWith(wanted),
      );
    }, name);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60 && !(await isAt(name)); step++) await page.keyboard.press('Tab');
    expect(await isAt(name)).toBe(true);
  };
  await tabTo(t('landOf'));
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('Congo - Kinshasa');
  await page.keyboard.press('Enter');
  await tabTo(t('layOnDesk'));
  await page.keyboard.press('Enter');
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  const rows = page.locator('[data-sentence]');
  await tabTo(t('chooseWords'));
  // "The Congolese army holds Bukavu": the second word, and three more; then the sentence is cut, and joined again.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expect(rows.first()).toHaveText('The Congolese army');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('m');
  await expect(rows).toHaveCount(17);
  await page.keyboard.press('Home');
  for (let word = 0; word < 4; word++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('[aria-live]')).toHaveText('The Congolese army holds Bukavu');
  await page.keyboard.press('Enter');
  await expect(card.locator('blockquote')).toHaveText('The Congolese army holds Bukavu');
  await page.keyboard.press('h');
  await tabTo(t('parties'));
  await page.keyboard.insertText('Congolese army');
  await page.keyboard.press('Enter');
  await tabTo(t('whatIs', { name: 'Congolese army' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(t('inPlainWords'));
  await page.keyboard.insertText('The army holds it.');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(chips(page)).toHaveText([t('kindControls')]);
  await page.reload();
  await expect(chips(page)).toHaveText([t('kindControls')]);
  await page.keyboard.press('Control+z');
  await expect(chips(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: t('undo') })).toHaveAttribute('aria-disabled', 'true');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z');
  await expect(chips(page)).toHaveText([t('kindControls')]);
});

test('what takes the place of what had the focus has it with its title, and a page just loaded keeps it', async ({
  page,
}) => {
  const { t } = new Author(page, 'en');
  const start = page.getByRole('heading', { level: 1, name: t('startTitle') });
  await page.goto('studio.html');
  await start.waitFor();
  await expect(page.locator('body')).toBeFocused();
  // Of one source: with more, the choice of them stands before the words.
  await page.getByRole('button', { name: /Ankara/ }).press('Enter');
  const title = page.locator('main h1');
  await page.locator('[data-sentence]').first().waitFor();
  await expect(title).toBeFocused();
  // From the title the Tab key goes on to the words of the article.
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-chooser]')).toBeFocused();
  await page.reload();
  await page.locator('[data-sentence]').first().waitFor();
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: t('otherStories') }).press('Enter');
  await expect(start).toBeFocused();
});

test('from the words of the article the focus comes to a card, then to its field, which gets what is typed meanwhile', async ({
  page,
}) => {
  const { card } = new Author(page, 'en');
  await page.goto('studio.html#open=karabakh-2020');
  await page.locator('[data-sentence]').first().waitFor();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) seen.push(target.getAttribute('role') ?? target.localName);
    });
  });
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(page.locator('[data-chooser]')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  const kind = card.getByRole('combobox').nth(1);
  await expect(kind).toBeFocused();
  await expect(kind).toHaveValue('controls');
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.slice(-3)).toEqual(['application', 'dialog', 'select']);
});

const bare = (files: Record<string, string>) =>
  Buffer.from(zipOf('made', new Map([['source.en.txt', 'One. Two.'], ...Object.entries(files)])));
const storyJson = readFileSync(`${firstFolder}/story.json`, 'utf8');

test('a published story is opened, taken into another hand and saved again as the same files', async ({
  page,
}) => {
  await page.goto('studio.html#open=karabakh-2020');
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
  const author = new Author(page, 'en');
  await expect(page.locator('[data-side] [role=status]')).toHaveText(author.t('nothingMissing'), {
    timeout: 20_000,
  });
  const { files, slug } = openZip(await savedZip(author)) as Extract<OpenedZip, { files: object }>;
  const own = openZip(await (await page.request.get('stories/karabakh-2020/karabakh-2020.zip')).body());
  expect(slug).toBe('karabakh-2020');
  expect(files).toEqual(own.files);
  await expect(page.getByText(author.t('isInFile'))).toBeVisible();
});

test('a file that is no story is refused with its reason, and one that does not parse is opened with its problems', async ({
  page,
}) => {
  const { t } = new Author(page, 'en');
  await page.goto('studio.html');
  const put = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });
  await put('a.zip', Buffer.from('no archive'));
  await expect(page.getByRole('alert')).toHaveText(t('refusedNoZip'));
  await put('a.pdf', Buffer.from('%PDF-1.7'));
  await expect(page.getByRole('alert')).toHaveText(t('refusedForm', { form: 'pdf' }));
  await put('later.zip', bare({ 'story.json': storyJson.replace('"version": 2', '"version": 9') }));
  await expect(page.getByRole('alert')).toHaveText(t('refusedLater', { version: '9' }));
  expect(await faultsIn(page)).toEqual([]);
  await put('broken.zip', bare({ 'story.json': '{ "version": 2, ' }));
  await expect(page.getByRole('heading', { name: t('missingTitle') })).toBeVisible();
  await expect(page.locator('[data-side] li').first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: t('otherStories') }).click();
  await expect(page.getByRole('button', { name: /^made/ })).toBeVisible();
});

test('a corrected text is put in the place of the source, and what is doubtful is shown before', async ({
  page,
}) => {
  await page.goto('studio.html#open=karabakh-2020');
  const author = new Author(page, 'en');
  const { t } = author;
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
  await page.getByRole('radio', { name: t('sideStory') }).check();
  await page.getByRole('button', { name: t('correctText') }).click();
  const field = page.getByRole('dialog').locator('textarea');
  const text = await field.inputValue();
  await field.fill(text.replace('A complete ceasefire', 'A total ceasefire'));
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    t('quotesDoubtful', { count: '1' }),
  );
  expect(await faultsIn(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: t('takeNewWords') })
    .check();
  await expect(page.getByRole('checkbox', { name: correcting.keepFormer })).toBeChecked();
  await page.getByRole('dialog').getByLabel(correcting.correctedOn).fill('2031-06-01');
  await page.getByRole('button', { name: t('putText') }).click();
  await expect(page.getByText('A total ceasefire')).toBeVisible();
  await expect(page.getByRole('heading', { name: correcting.formerTexts })).toBeVisible();
  await page.getByRole('radio', { name: t('sideMissing') }).check();
  await expect(page.locator('[data-side] [role=status]')).toHaveText(t('nothingMissing'), {
    timeout: 20_000,
  });
  const { files } = openZip(await savedZip(author)) as Extract<OpenedZip, { files: object }>;
  const former = [...files].filter(([name]) => name.startsWith('editions/'));
  expect(former).toEqual([[`editions/2031-06-01.${sha256Of(text).slice(0, 8)}.en.txt`, text]]);
});

test('a folder is opened, a sentence is translated into another language, and the folder has it after saving', async ({
  page,
}) => {
  // The browser's own files in the place of those of the disk, which ask for a press of a person.
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('studio.html');
  const { t } = new Author(page, 'en');
  const { files } = openZip(await (await page.request.get('stories/karabakh-2020/karabakh-2020.zip')).body());
  const texts = [...(files ?? [])].filter((file): file is [string, string] => typeof file[1] === 'string');
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [name, text] of all) {
      const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, texts);
  await page.getByRole('button', { name: t('openFolder') }).click();
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
  await page.getByRole('radio', { name: t('sideTranslation') }).check();
  await expect(page.getByText(t('allTranslated'))).toBeVisible();
  await page.getByRole('combobox', { name: t('addLanguage') }).selectOption('de');
  await expect(page.getByText(t('untranslated', { count: '10' }))).toBeVisible();
  await page
    .getByRole('textbox', { name: t('translationOf', { number: '1', language: 'German' }) })
    .fill('Wir erklären:');
  await expect(page.getByText(t('untranslated', { count: '9' }))).toBeVisible();
  expect(await faultsIn(page)).toEqual([]);
  await page.getByRole('button', { name: t('saveFolder') }).click();
  await expect(page.getByText(t('isInFile'))).toBeVisible();
  const saved = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('translation.de.json')).getFile()).text();
  });
  expect((JSON.parse(saved) as { sentences: object }).sentences).toMatchObject({
    s1: 'Wir erklären:',
    s2: 'TODO',
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('words that a finger has selected are marked by a button, and a tap opens what is claimed', async ({
    page,
  }) => {
    await page.goto('studio.html#open=karabakh-2020');
    const { t, card } = new Author(page, 'en');
    const first = page.locator('[data-sentence]').first();
    await first.tap({ position: { x: 60, y: 20 } });
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    // Nothing is claimed there. The browser clicks a while after the tap, which takes a selection away.
    const clicked = first.evaluate(
      (element) =>
        new Promise<void>((resolve) => element.addEventListener('click', () => resolve(), { once: true })),
    );
    await first.tap({ position: { x: 4, y: 4 } });
    await clicked;
    await expect(card).toHaveCount(0);
    // The handles of a selection are the system's own: what they leave is a selection.
    await first.evaluate((element) => {
      const text = element.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 12);
    });
    await page.getByRole('button', { name: t('markWords') }).tap();
    await expect(card.locator('blockquote span')).toHaveText(['We, President']);
    // Nothing under the button was pressed, such as what joins two sentences.
    await expect(page.locator('[data-sentence]')).toHaveCount(10);
  });
});

test('the studio weighs 180 kB at most before a text is on it, with its check, and nothing of it is in a story’s page', async ({
  page,
}) => {
  const parts: Promise<readonly [string, number]>[] = [];
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:js|css)$/.test(pathname))
      parts.push(response.body().then((body) => [pathname, gzipSync(body).length / 1000] as const));
  };
  page.on('response', weigh);
  // The check's worker is asked for last.
  const worker = page.waitForResponse((response) => /\/worker-[^/]*\.js$/.test(response.url()));
  await page.goto('studio.html');
  await page.getByRole('textbox').waitFor();
  await worker;
  const weights = await Promise.all(parts);
  expect(weights.length).toBeGreaterThan(3);
  expect(
    weights.reduce((sum, [, kB]) => sum + kB, 0),
    JSON.stringify(weights),
  ).toBeLessThan(180);
  parts.length = 0;
  await page.goto('#lang=en');
  await page.locator('[data-drawn]').waitFor({ timeout: 30_000 });
  // What comes while the test ends has no body to read any more.
  page.off('response', weigh);
  expect((await Promise.all(parts)).filter(([name]) => name.includes('/desk/'))).toEqual([]);
});
