import type { Browser, Page } from '@playwright/test';
import { zipOf } from '../../../src/story/files/zip';
import type { Files } from '../../../src/studio/document/files';
import { en } from '../../../src/studio/words/en';
import { scriptTime, type TraceEvent } from './script-time';

/** What a keystroke or a mark cost: ms of own script on the page's thread, one a time. */
export interface Cost {
  readonly name: string;
  /** Until the next frame. */
  readonly own: readonly number[];
  /** With what the check's answer makes the page do. */
  readonly answered: readonly number[];
}

/** One thing that an author does, as often as it is measured. */
interface Stroke {
  readonly name: string;
  /** Makes the page ready for it, before each time. */
  readonly before?: (page: Page, index: number) => Promise<unknown>;
  readonly key: (index: number) => string;
}

const letter = (index: number) => String.fromCodePoint(97 + (index % 26));
const openSide = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

/** In this order: each leaves the page as the next one finds it. */
const strokes: readonly (Stroke & { readonly prepare?: (page: Page) => Promise<unknown> })[] = [
  {
    name: 'a letter of the title',
    prepare: async (page) => {
      await openSide(page, en.sideStory);
      await page.getByRole('textbox', { name: `${en.titleOf}, English` }).click();
    },
    key: letter,
  },
  {
    name: 'a letter of a translation',
    prepare: async (page) => {
      await openSide(page, en.sideTranslation);
      await page.locator('[data-side] li textarea').nth(8).click();
    },
    key: letter,
  },
  {
    name: 'a letter of why a sentence has no place',
    prepare: async (page) => {
      await openSide(page, en.sideMissing);
      await page
        .getByRole('textbox', { name: /has no place on the map/ })
        .first()
        .click();
    },
    key: letter,
  },
  {
    name: 'from word to word',
    prepare: (page) => page.locator('[data-chooser]').focus(),
    key: () => 'ArrowLeft',
  },
  {
    name: 'a mark: its card opens',
    before: async (page, index) => {
      await page.keyboard.press('Escape');
      await page.locator('[data-chooser]').focus();
      await page.keyboard.press(index % 2 === 0 ? 'ArrowLeft' : 'ArrowDown');
    },
    key: () => 'Enter',
  },
  {
    name: 'a claim is kept',
    before: async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('[data-chooser]').focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('textbox', { name: en.inPlainWords }).focus();
      await page.keyboard.type('words');
    },
    key: () => 'Enter',
  },
  {
    name: 'an undo',
    prepare: (page) => page.locator('[data-chooser]').focus(),
    key: () => 'Control+z',
  },
  { name: 'a redo', key: () => 'Control+y' },
];

/** Measures what each stroke costs in a story, opened from an archive. */
export async function measureStrokes(
  browser: Browser,
  origin: string,
  slug: string,
  files: Files,
  count: number,
): Promise<Cost[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.goto(`${origin}/studio.html`);
  const buffer = Buffer.from(zipOf(slug, files));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${slug}.zip`, mimeType: 'application/zip', buffer });
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await answered(page);
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'v8'] });
  for (const { name, prepare, before, key } of strokes) {
    await prepare?.(page);
    for (let index = 0; index < count; index++) {
      await before?.(page, index);
      await answered(page);
      await mark(page, `${name} ${index} begins`);
      await page.keyboard.press(key(index));
      await page.evaluate(
        (told) =>
          new Promise<void>((resolve) => {
            requestAnimationFrame(() =>
              setTimeout(() => {
                performance.mark(told);
                resolve();
              }),
            );
          }),
        `${name} ${index} is painted`,
      );
      await answered(page);
      await mark(page, `${name} ${index} ends`);
    }
  }
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  await page.close();
  const at = new Map(
    traceEvents.filter(({ name }) => / (begins|is painted|ends)$/.test(name)).map((one) => [one.name, one]),
  );
  const first = [...at.values()][0];
  const thread = traceEvents.filter(({ pid, tid }) => pid === first?.pid && tid === first?.tid);
  return strokes.map(({ name }) => {
    const times = Array.from({ length: count }, (_, index) => {
      const [begins, painted, ends] = ['begins', 'is painted', 'ends'].map(
        (word) => at.get(`${name} ${index} ${word}`)?.tts ?? Number.NaN,
      ) as [number, number, number];
      const near = thread.filter(({ tts = 0 }) => tts > begins - 1e6 && tts < ends);
      return { own: scriptTime(near, begins, painted), answered: scriptTime(near, begins, ends) };
    });
    return { name, own: times.map(({ own }) => own), answered: times.map((one) => one.answered) };
  });
}

const mark = (page: Page, name: string) => page.evaluate((told) => void performance.mark(told), name);

/** Waits until the check has answered, where it is asked. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-side] [aria-busy=true]') === null,
    undefined,
    { polling: 30 },
  );
  await page.waitForTimeout(20);
}
