import type { BrowserContext, Page } from '@playwright/test';
import type { Files } from '../../src/studio/document/files';
import { type History, historyOf, type Move, moved } from '../../src/studio/document/history';
import { type Random, seededAt } from '../fuzz/random';
import { expect, freshTest as test } from './support/page';
import { Author } from './support/studio';

const kills = 6;
const seed = 20261128;

type Entry = { beginning?: { files: [string, string | Uint8Array][] }; move?: Move };

/** Every history that the journal of the document on a page leads to, from its beginning on. */
async function historiesOf(page: Page): Promise<History[]> {
  const entries = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('claimed-ground-studio');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const request = opening.result.transaction('moves').objectStore('moves').getAll();
          request.addEventListener('success', () => {
            opening.result.close();
            resolve(request.result);
          });
        });
      }),
  );
  const [first, ...rest] = entries as Entry[];
  const histories = [historyOf(new Map(first?.beginning?.files) as Files, true)];
  for (const { move } of rest) if (move) histories.push(moved(histories.at(-1) as History, move));
  return histories;
}

const titleIn = ({ files }: History): string =>
  (JSON.parse(String(files.get('story.json'))) as { title: Record<string, string> }).title['en'] ?? '';

function repeat(history: History, move: 'undo' | 'redo', times: number): History {
  return Array.from({ length: times }).reduce<History>((now) => moved(now, move), history);
}

async function kill(page: Page, random: Random): Promise<void> {
  if (random.below(2) === 0) return page.close({ runBeforeUnload: false });
  const tools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers.
  tools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
  return page;
}

/** What an author does here and there. Whether words are marked depends on where the keys lead. */
async function act(author: Author, random: Random): Promise<void> {
  const { page, t, card } = author;
  const title = page.getByRole('textbox', { name: `${t('titleOf')}, English` });
  switch (random.below(5)) {
    case 0:
      await title.focus();
      return page.keyboard.type(random.pick(['One ', 'two ', 'three ']));
    case 1: {
      await page.locator('[data-chooser]').focus();
      await author.press(random.pick(['ArrowDown', 'ArrowRight', 'ArrowUp']), 1 + random.below(6));
      await author.press('Shift+ArrowRight', random.below(4));
      await author.press('Enter');
      await card.getByRole('textbox', { name: t('inPlainWords') }).focus();
      await author.type('Words.');
      await author.press('Enter');
      return expect(card).toHaveCount(0);
    }
    case 2:
      await page.locator('[data-chooser]').focus();
      return author.press('s');
    case 3:
      return author.press('Control+z', 1 + random.below(3));
    default:
      return author.press('Control+Shift+z', 1 + random.below(2));
  }
}

test(`tabs that are killed in the midst of work lose the last keystroke at most, and the history stays whole (${kills} kills)`, async ({
  context,
}) => {
  test.setTimeout(180_000);
  let page = await openAt(context, 'studio.html#open=karabakh-2020');
  await expect(page).toHaveURL(/#document=/);
  const address = page.url();
  for (let count = 0; count < kills; count++) {
    const random = seededAt(seed, count);
    const author = new Author(page, 'en');
    await page.getByRole('radio', { name: author.t('sideStory') }).check();
    for (let acts = random.below(6); acts >= 0; acts--) await act(author, random);
    const title = page.getByRole('textbox', { name: `${author.t('titleOf')}, English` });
    await title.focus();
    await author.press('End');
    const before = await title.inputValue();
    const typed = 'abcdefgh'.slice(0, 1 + random.below(8));
    for (const letter of typed) await page.keyboard.press(letter);
    await kill(page, random);

    page = await openAt(context, address);
    const histories = await historiesOf(page);
    const last = histories.at(-1) as History;
    expect([before + typed, before + typed.slice(0, -1)]).toContain(titleIn(last));
    const start = repeat(last, 'undo', last.done.length);
    expect(start.files).toEqual(histories[0]?.files);
    expect(repeat(start, 'redo', last.done.length).files).toEqual(last.files);
  }
  // The same with the page's own undo and redo.
  const { t } = new Author(page, 'en');
  const histories = await historiesOf(page);
  const last = histories.at(-1) as History;
  for (let step = last.done.length; step > 0; step--) await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: t('undo') })).toHaveAttribute('aria-disabled', 'true');
  for (let step = last.done.length + last.undone.length; step > 0; step--)
    await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('button', { name: t('redo') })).toHaveAttribute('aria-disabled', 'true');
  const all = await historiesOf(page);
  expect(all[histories.length - 1 + last.done.length]?.files).toEqual(histories[0]?.files);
  expect(all.at(-1)?.files).toEqual(repeat(last, 'redo', last.undone.length).files);
});
