import type { Locator, Page } from '@playwright/test';
import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { ar as previewAr } from '../../../src/studio/preview/words/ar';
import { en as previewEn } from '../../../src/studio/preview/words/en';
import { ar } from '../../../src/studio/words/ar';
import { en } from '../../../src/studio/words/en';

/** The studio's words in a language, to find on the page what an author finds. */
export const studioWordsIn = (language: 'ar' | 'en') =>
  translator(() => ({ ar, en })[language] as typeof en, resolveTemplate);

/** The words of the preview. */
export const previewWordsIn = (language: 'ar' | 'en') =>
  translator(() => (language === 'ar' ? previewAr : previewEn) as typeof previewEn, resolveTemplate);

/** Has the pages that are opened from now on in a language, as one who chose it before. */
export const readIn = (page: Page, language: 'ar' | 'en') =>
  page.addInitScript((own) => {
    // The empty page before each, to which Firefox gives the script too, has no storage.
    if (origin !== 'null') localStorage.setItem('language', own);
  }, language);

/** What an author does, each counted: clicks, drags, and keys that are not words which are typed. */
export class Author {
  actions = 0;
  readonly t;

  constructor(
    readonly page: Page,
    readonly language: 'ar' | 'en',
  ) {
    this.t = studioWordsIn(language);
  }

  async click(target: Locator): Promise<void> {
    this.actions++;
    await target.click();
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      this.actions++;
      await this.page.keyboard.press(key);
    }
  }

  /** Words are typed as they are: they do not count. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  /** Opens a list of choices and takes one: two clicks. */
  async choose(field: Locator, value: string): Promise<void> {
    if ((await field.inputValue()) === value) return;
    this.actions += 2;
    await field.selectOption(value);
  }

  get card(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Takes words with the mouse, from one UTF-16 offset of a sentence's text to another. */
  async drag(sentence: number, from: number, to: number): Promise<void> {
    this.actions++;
    const words = this.page.locator('[data-sentence]').nth(sentence);
    // What the check finds is told between the sentences, and moves them.
    await this.page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
    await words.scrollIntoViewIfNeeded();
    // A card that has just gone, and what the check has found, may still move them: until they stand for some frames.
    await words.evaluate(
      (element) =>
        new Promise<void>((resolve) => {
          let [last, still] = ['', 0];
          const look = () => {
            const { left, top } = element.getBoundingClientRect();
            still = last === `${left} ${top}` ? still + 1 : 0;
            last = `${left} ${top}`;
            if (still >= 5) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    const [start, end] = await words.evaluate(
      (element, [first, last]) => {
        const text = element.firstChild as Text;
        const box = (offset: number) => {
          const range = document.createRange();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          return range.getBoundingClientRect();
        };
        const isRtl = getComputedStyle(element).direction === 'rtl';
        // A name in Latin letters among Arabic words runs the other way: it ends where its line goes on, at its left.
        const latin = isRtl ? (/[A-Za-z]\S*$/.exec(text.data.slice(0, last))?.[0].length ?? 0) : 0;
        const edge = (offset: number, isStart: boolean) => {
          const { left, right, top, bottom } = box(isStart ? offset : offset - 1);
          const y = (top + bottom) / 2;
          if (!isStart && latin > 0) return { x: box(last - latin).left - 1, y };
          return { x: isStart === isRtl ? right - 1 : left + 1, y };
        };
        return [edge(first, true), edge(last, false)] as const;
      },
      [from, to] as const,
    );
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Chooses in a field where names are typed: the first that fits, or what was typed as a new one. */
  async name(field: Locator, name: string): Promise<void> {
    await field.focus();
    await this.type(name);
    await this.press('Enter');
  }
}

/** Opens the studio with an article in the clipboard, and pastes it. */
export async function pasteInto(page: Page, text: string): Promise<void> {
  await page.goto('studio.html');
  const field = page.getByRole('textbox');
  await field.waitFor();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await field.focus();
  await page.keyboard.press('Control+V');
}

/** The files of the document that is open, as the browser's journal has them at its beginning or as they are saved. */
export async function savedZip(author: Author): Promise<Buffer> {
  const { page, t } = author;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('saveFile') }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export const chips = (page: Page): Locator => page.locator('[data-sentence] ~ div button[aria-pressed]');
