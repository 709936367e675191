import type { Locator } from '@playwright/test';
import {
  type Cursor,
  chosenBy,
  stepped,
  withEdgeMoved,
  wordAt,
  wordsIn,
} from '../../../src/studio/article/word-cursor';
import { expect } from './page';
import type { Author } from './studio';

/** How an author works: by pointer or by keys. */
export interface Hand {
  /** Presses a button, or turns a checkbox or a radio button on. */
  press(target: Locator): Promise<void>;
  /** Takes one of a list of choices, by its value. */
  choose(field: Locator, value: string): Promise<void>;
  /** Goes into a field and types. */
  write(field: Locator, words: string): Promise<void>;
  /** Takes a name into a field of names: the first that fits, or what was typed as a new one. */
  take(field: Locator, name: string): Promise<void>;
  /** Goes to the article from wherever, and joins a sentence with the next one. */
  join(sentence: number): Promise<void>;
  /** Opens one of the panels beside the article. */
  side(name: string): Promise<void>;
  /** Marks words of the article: UTF-16 offsets within a sentence's text. */
  mark(sentence: number, from: number, to: number): Promise<void>;
}

export const byPointer = (author: Author): Hand => ({
  press: (target) => author.click(target),
  choose: (field, value) => author.choose(field, value),
  async write(field, words) {
    await author.click(field);
    await author.type(words);
  },
  take: (field, name) => author.name(field, name),
  async join(sentence) {
    const row = author.page.locator('li', { has: author.page.locator('[data-sentence]') }).nth(sentence);
    await row.hover();
    await author.click(row.getByRole('button', { name: author.t('mergeNext') }));
  },
  side: (name) => author.click(author.page.getByRole('radio', { name })),
  mark: (sentence, from, to) => author.drag(sentence, from, to),
});

/** Nothing but keys: what is to be pressed is reached by Tab, as the focus goes. */
export function byKeys(author: Author): Hand {
  const { page } = author;
  const chooser = page.locator('[data-chooser]');
  /** Where the studio's own cursor is, as its keys have moved it. */
  let cursor: Cursor = { anchor: 0, at: 0 };

  async function goTo(target: Locator): Promise<void> {
    for (let step = 0; step < 60; step++) {
      const way = await wayTo(target);
      if (way === undefined) return;
      await author.press(way);
    }
    throw new Error(`${String(target)}: not reached by Tab`);
  }
  async function toArticle(): Promise<void> {
    for (let step = 0; step < 2 && !(await isFocused(chooser)); step++) await author.press('F6');
    await expect(chooser).toBeFocused();
  }
  async function article() {
    const language = (await page.locator('ol:has([data-sentence])').getAttribute('lang')) ?? '';
    const texts = await page.locator('[data-sentence]').allTextContents();
    const starts = texts.map((_, index) => texts.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
    const sentences = texts.map((exact, index) => ({
      id: `s${index}`,
      exact,
      start: starts[index] ?? 0,
      speakers: [],
    }));
    const isRtl = (await page.locator('ol:has([data-sentence])').getAttribute('dir')) === 'rtl';
    return {
      text: texts.join('\n'),
      starts,
      words: wordsIn(sentences, language),
      next: isRtl ? 'ArrowLeft' : 'ArrowRight',
      previous: isRtl ? 'ArrowRight' : 'ArrowLeft',
    };
  }
  /** Takes the cursor to a word, by sentences first. */
  async function walkTo(goal: number, { words, next, previous }: Awaited<ReturnType<typeof article>>) {
    const sentenceOf = (at: number) => words[at]?.sentence ?? 0;
    const go = async (key: string, step: Parameters<typeof stepped>[2]) => {
      await author.press(key);
      cursor = stepped(words, cursor, step, false);
    };
    while (sentenceOf(cursor.at) < sentenceOf(goal)) await go('ArrowDown', 'next-sentence');
    while (sentenceOf(cursor.at) > sentenceOf(goal)) await go('ArrowUp', 'previous-sentence');
    while (cursor.at < goal) await go(next, 'next');
    while (cursor.at > goal) await go(previous, 'previous');
    if (cursor.anchor !== cursor.at || cursor.moved) await go('Home', 'first');
    while (cursor.at < goal) await go(next, 'next');
  }

  return {
    async press(target) {
      const isRadio = (await target.getAttribute('type')) === 'radio';
      if (isRadio && (await target.isChecked())) return;
      await goTo(isRadio ? await checkedOf(target) : target);
      if (isRadio)
        for (let step = 0; step < 6 && !(await target.isChecked()); step++) await author.press('ArrowDown');
      else await author.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    },
    async choose(field, value) {
      if ((await field.inputValue()) === value) return;
      await goTo(field);
      const steps = await field.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
      }, value);
      await author.press(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
      await expect(field).toHaveValue(value);
    },
    async write(field, words) {
      await goTo(field);
      await author.type(words);
    },
    async take(field, name) {
      await goTo(field);
      await author.type(name);
      await author.press('Enter');
    },
    async join(sentence) {
      await toArticle();
      const all = await article();
      await walkTo(
        all.words.findIndex((word) => word.sentence === sentence),
        all,
      );
      await author.press('m');
    },
    async side(name) {
      const radio = page.getByRole('radio', { name });
      const isAtTabs = () => page.evaluate(() => document.activeElement?.matches('[name="side"]') ?? false);
      for (let step = 0; step < 2 && !(await isAtTabs()); step++) await author.press('F6');
      for (let step = 0; step < 6 && !(await radio.isChecked()); step++) await author.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    async mark(sentence, from, to) {
      await toArticle();
      const all = await article();
      const { words, text, starts, next, previous } = all;
      const [start, end] = [(starts[sentence] ?? 0) + from, (starts[sentence] ?? 0) + to];
      const [first, last] = [wordAt(words, start), wordAt(words, end - 1)];
      await walkTo(first, all);
      for (; cursor.at < last; cursor = stepped(words, cursor, 'next', true))
        await author.press(`Shift+${next}`);
      for (const [edge, goal, keys] of [
        ['from', start, 'Alt+Shift+'],
        ['to', end, 'Alt+'],
      ] as const)
        for (
          let at = chosenBy(words, cursor)?.[edge] ?? goal;
          at !== goal;
          at = chosenBy(words, cursor)?.[edge] ?? goal
        ) {
          await author.press(`${keys}${goal > at ? next : previous}`);
          cursor = withEdgeMoved(words, text, cursor, edge, goal > at);
        }
      await author.press('Enter');
      cursor = { anchor: wordAt(words, start), at: Math.max(wordAt(words, start), wordAt(words, end - 1)) };
    },
  };

  /** The radio button of a group that Tab stops at. */
  async function checkedOf(radio: Locator): Promise<Locator> {
    const checked = radio.locator('xpath=ancestor::fieldset').locator('input:checked');
    return (await checked.count()) > 0 ? checked : radio;
  }
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** The key that leads towards an element; none where the focus is in it. */
const wayTo = (target: Locator): Promise<'Tab' | 'Shift+Tab' | undefined> =>
  target.evaluate((element) => {
    const at = document.activeElement;
    if (at === element) return undefined;
    const isBefore = at && (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
    return isBefore && at !== document.body ? 'Shift+Tab' : 'Tab';
  });
