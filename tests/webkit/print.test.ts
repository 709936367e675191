import { turnMedia } from '../browser/support/turn-media';
import { story } from '../support/stories';
import { expect, test } from './support/test';

test('on paper stand the headline, a drawn map and the whole article, and nothing to press', async ({
  page,
}) => {
  await page.open('lang=ar');
  await page.evaluate(turnMedia, ['print', 'all'] as const);
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await page.find('.paper-head h1', story.title['ar']);
  await page.find('[data-vector-map]');
  const shown = (selector: string) =>
    page.evaluate(
      (all) =>
        [...document.querySelectorAll(all)].filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .length,
      selector,
    );
  expect(await shown('article [data-sentence]')).toBe(story.sentences.length);
  expect(await shown('button, input, summary, [data-map]')).toBe(0);
  expect(await shown('header a')).toBe(0);
  // WebKit sets no columns on paper.
  const columns = await page.evaluate(
    () => getComputedStyle(document.querySelector('[data-legend]') as Element).gridTemplateColumns,
  );
  expect(columns.split(' ')).toHaveLength(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.evaluate(turnMedia, ['all', 'print'] as const);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.count('.paper-head')).toBe(0);
  await page.find('[data-map]');
});
