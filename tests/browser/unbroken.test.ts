import type { Page } from '@playwright/test';
import { story } from '../support/stories';
import { open } from './support/map';
import { expect, test, textTest } from './support/page';
import { directions } from './support/words';
import { wholeRunInEveryEngine } from '../support/extent';

/** The designations in the page's text, such as "M-4", and those of them that stand on two lines. */
const designations = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { readonly text: string; readonly isBroken: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: text, index } of (node.textContent ?? '').matchAll(/\p{L}+-\d+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 0) found.push({ text, isBroken: tops.size > 1 });
      }
    }
    return found;
  });

for (const language of directions) {
  textTest(
    `no designation breaks over two lines at any width (${language})`,
    wholeRunInEveryEngine,
    async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, `lang=${language}&feature=${story.features.find(({ kind }) => kind === 'route')?.id}`);
      for (let width = 320; width <= 1440; width += 40) {
        await page.setViewportSize({ width, height: 900 });
        const found = await designations(page);
        expect(found.length).toBeGreaterThan(3);
        expect(found.filter(({ isBroken }) => isBroken)).toEqual([]);
      }
    },
  );
}
