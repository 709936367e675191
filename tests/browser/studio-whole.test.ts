import { join } from 'node:path';
import { nameOfLanguage } from '../../src/i18n/name-of-language';
import { ar as publishAr } from '../../src/studio/publish/words/ar';
import { en as publishEn } from '../../src/studio/publish/words/en';
import { inTurn, wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';
import { Cartographer } from './support/cartographer';
import { byKeys, byPointer, type Hand } from './support/hands';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { freePort, preview } from './support/preview';
import { dialogOf, savedSite, scratch, unpack } from './support/publishing';
import { Author, pasteInto, readIn } from './support/studio';
import { line, sides, type WholeStory, wholeStories } from './support/whole-story';

test.use({
  // Firefox asks for none.
  permissions: ({ browserName }, use) =>
    use(browserName === 'chromium' ? ['clipboard-read', 'clipboard-write'] : []),
  viewport: { width: 1440, height: 900 },
  actionTimeout: 10_000,
});

/** Lays the text on the desk, as it stands. */
async function layDown(author: Author, hand: Hand, { text, land }: WholeStory): Promise<void> {
  const { page, t, language } = author;
  await pasteInto(page, text);
  await expect(page.getByRole('combobox', { name: t('textLanguage') })).toHaveValue(language);
  for (const remove of await page.locator('[data-tokens] button').all()) await hand.press(remove);
  await hand.take(page.getByRole('combobox', { name: t('landOf') }), land);
  await hand.press(page.getByRole('button', { name: t('layOnDesk') }));
  await expect(page.locator('[data-sentence]')).toHaveCount(17, { timeout: 30_000 });
}

/** Puts all on the map: the front and who holds what, places, a road, a backing, an event. */
async function drawAll(map: Cartographer, story: WholeStory): Promise<void> {
  const { author, hand, card } = map;
  const { page, t } = author;
  await map.open();
  // What the line goes past is out of the way of the field and the buttons then.
  await hand.press(page.getByRole('button', { name: map.t('farther') }));
  await map.draw('front', line);
  await map.put();
  await expect(page.locator('[data-open]')).not.toHaveCount(1, { timeout: 30_000 });
  await map.at(...sides.rebels);
  await map.heldBy(story.rebels, 'armed-groups');
  await map.at(...sides.army);
  await map.heldBy(story.army, 'government');
  // Islands in lakes and rivers.
  await hand.press(page.getByRole('button', { name: map.t('giveAll') }));
  await map.heldBy(story.army);
  await expect(page.locator('[data-open]')).toHaveCount(0, { timeout: 30_000 });
  for (const [name, lon, lat] of story.places) {
    await map.take('place');
    await map.at(lon, lat);
    await author.type(name);
    await map.put();
  }
  const at = (name: string | undefined) => story.places.find(([one]) => one === name) ?? ['', 0, 0];
  const [, first, , second] = story.places.map(([name]) => name);
  await map.draw('route', [
    [at(first)[1], at(first)[2]],
    [27.2, 0.7],
    [at(second)[1], at(second)[2]],
  ]);
  await author.type(story.road);
  await map.put();
  const [, lon, lat] = story.places.at(-1) ?? ['', 0, 0];
  await map.take('backing');
  await map.at(lon, lat);
  await map.at(...sides.rebels);
  await author.type(story.backing);
  await hand.take(card.getByRole('combobox', { name: map.t('whoBacks') }), story.backer);
  await hand.choose(card.getByRole('combobox', { name: t('whatIs', { name: story.backer }) }), 'state');
  await map.put();
  await map.take('event');
  await map.at(29.5, 0.55);
  await author.type(story.event);
  await hand.choose(card.getByRole('combobox', { name: map.t('whatHappened') }), 'clash');
  await map.put();
}

async function nameIt(author: Author, hand: Hand): Promise<void> {
  const { page, t, language } = author;
  await hand.side(t('sideStory'));
  const own = nameOfLanguage(language, language);
  for (const word of ['titleOf', 'summaryOf', 'creditOf', 'descriptionOf', 'outlinesOf'] as const)
    await hand.write(
      page
        .locator('[data-side]')
        .getByRole('textbox', { name: `${t(word)}, ${own}` })
        .first(),
      t(word),
    );
}

async function claimAll(author: Author, hand: Hand, story: WholeStory): Promise<void> {
  const { page, t, card } = author;
  await hand.side(t('sideMissing'));
  const texts = await page.locator('[data-sentence]').allTextContents();
  for (const [kind, words, status] of story.claims) {
    const sentence = texts.findIndex((one) => one.includes(words));
    const from = texts[sentence]?.indexOf(words) ?? 0;
    await hand.mark(sentence, from, from + words.length);
    await hand.choose(card.getByRole('combobox', { name: t('whatItSays') }), kind);
    if (status) await hand.press(card.getByRole('radio', { name: t('statusAlleged'), exact: true }));
    await hand.write(card.getByRole('textbox', { name: t('inPlainWords') }), `${story.words}: ${words}.`);
    await author.press('Enter');
    await expect(card).toHaveCount(0);
  }
  const spoken = story.claims.map(([, words]) => words);
  for (const [index, sentence] of texts.entries()) {
    if (spoken.some((words) => sentence.includes(words))) continue;
    const row = page.locator('li', { has: page.locator('[data-sentence]') }).nth(index);
    await hand.press(row.getByRole('button', { name: t('sayNoPlace') }));
    await author.type(story.reason);
  }
}

const withPointer = [
  ['en', 'pointer'],
  ['ar', 'pointer'],
] as const;

for (const [language, by] of [...inTurn(withPointer, 2, 2), ['en', 'keys'] as const])
  test(
    `from an empty studio to a published site that is read, with six places, a front, a road, a backing, an event and twelve claims, by ${by} in ${language}`,
    by === 'pointer' ? wholeRunInEveryEngine : wholeRunOnly,
    async ({ page, browser }) => {
      test.setTimeout(300_000);
      await readIn(page, language);
      const author = new Author(page, language);
      const hand = by === 'keys' ? byKeys(author) : byPointer(author);
      const story = wholeStories[language];
      await layDown(author, hand, story);
      await drawAll(new Cartographer(author, hand, by), story);
      await nameIt(author, hand);
      await claimAll(author, hand, story);
      await expect(page.locator('[data-side=missing]').getByRole('status')).toHaveText(
        author.t('nothingMissing'),
        {
          timeout: 30_000,
        },
      );
      const words = language === 'ar' ? publishAr : publishEn;
      await hand.press(page.getByRole('button', { name: words.publish, exact: true }));
      await dialogOf(page).waitFor();
      const folder = join(scratch, `whole-${language}-${by}`);
      unpack(await savedSite(page, words.siteDo, `whole-${language}-${by}.zip`), folder);
      test.info().annotations.push({ type: 'actions', description: String(author.actions) });
      if (by === 'pointer') expect(author.actions).toBeLessThanOrEqual(250);

      const port = await freePort();
      const server = await preview(folder, port);
      const reader = await browser.newPage();
      await reader.goto(`http://127.0.0.1:${port}/#lang=${language}`);
      await ready(reader);
      await expect(reader.getByRole('heading', { level: 1, name: author.t('titleOf') })).toBeVisible();
      const chosen = story.claims[2]?.[1] ?? '';
      await reader.getByText(chosen, { exact: false }).first().click();
      await expect(reader.getByText(`${story.words}: ${chosen}.`).first()).toBeVisible();
      await reader.close();
      await server.stop();
    },
  );
