import type { Page } from '@playwright/test';
import { compileStory } from '../../src/compile/compile';
import { readTerritories } from '../../src/site/folders';
import { scaleStory, slugOf } from '../bench/scale/story';
import { go, open } from './support/map';
import { expect, freshTest as test } from './support/page';
import { wholeRunOnly } from '../support/extent';
import { watchShifts } from './support/shifts';

// Some hundred paragraphs, in place of the story that was built.

const size = 800;
const last = `s${size - 1}`;
const edition = 'long';
const address = `lang=en&story=${slugOf(size)}`;

function compiled() {
  const { story: whole, problems } = compileStory(scaleStory(size), readTerritories('data/basemap'));
  if (!whole || problems.length > 0) throw new Error('The story does not compile.');
  return whole;
}
const story = compiled();

async function serveStory(page: Page): Promise<void> {
  const serve = (path: string, json: unknown) =>
    page.route(`**/stories/${path}`, (route) => route.fulfill({ json }));
  await serve('index.json', [{ slug: slugOf(size), edition }]);
  await serve(`${slugOf(size)}/story.json`, { ...story, edition });
  // Its letters are drawn by the system's fonts.
  await page.route(`**/stories/${slugOf(size)}/page.css`, (route) =>
    route.fulfill({ body: '', contentType: 'text/css' }),
  );
  // Its ground is that of the story that was built.
  await page.route(`**/stories/${slugOf(size)}/ground/*`, (route) =>
    route.fulfill({ path: `data/basemap/SYR/${route.request().url().split('/').at(-1)}` }),
  );
}

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);

/** How many sentences are laid out. */
const laidOut = (page: Page) =>
  page
    .locator('[data-sentence]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);

test(
  'a long article is laid out where it is read, and is all there to the reader',
  wholeRunOnly,
  async ({ page }) => {
    test.setTimeout(90_000);
    await serveStory(page);
    const shifts = await watchShifts(page);
    await open(page, address);
    expect(await laidOut(page), 'far from what is read nothing is laid out').toBeLessThan(size / 2);

    await test.step('no line is wider than its column', async () => {
      const article = page.getByRole('article');
      const { x: left = 0, width = 0 } = (await article.boundingBox()) ?? {};
      const { x = 0, width: own = 0 } = (await sentence(page, 's0').locator('..').boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x + own).toBeLessThanOrEqual(left + width);
      expect(own).toBeGreaterThan(200);
    });

    await test.step('the list of features in view has at most a hundred entries', async () => {
      const list = page.locator('[data-in-view]');
      await expect(list.locator('[data-feature]')).toHaveCount(100);
      await expect(page.locator('#in-view')).toContainText(`(100 of ${size})`);
      await page.locator('[data-map] canvas').press('Enter');
      await list.getByRole('button', { name: 'Show more' }).click();
      await expect(list.locator('[data-feature]')).toHaveCount(200);
      await page.keyboard.press('Escape');
    });

    await test.step('nothing shifts as it is read', async () => {
      const before = await shifts();
      await page.getByRole('article').hover();
      for (let turns = 0; turns < 20; turns++) await page.mouse.wheel(0, 600);
      await expect(sentence(page, 's0')).not.toBeInViewport();
      expect(await shifts()).toEqual(before);
    });

    await test.step('an address and a choice lead to what is not laid out', async () => {
      await go(page, `${address}&sentence=${last}`);
      await expect(sentence(page, last)).toBeInViewport();
      await expect(sentence(page, 's0')).not.toBeInViewport();
      await go(page, `${address}&feature=f300`);
      await expect(sentence(page, 's300')).toBeInViewport();
      await expect(sentence(page, 's300').locator('mark')).toBeVisible();
      await go(page, address);
    });

    await test.step('the browser’s search finds content that is not laid out', async () => {
      const words = `post ${size - 10} near`;
      expect(
        await page.evaluate(
          (text) => (window as unknown as { find(text: string): boolean }).find(text),
          words,
        ),
      ).toBe(true);
      const found = await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.dataset['sentence']);
      expect(found).toBe(`s${size - 10}`);
    });

    await test.step('the Tab key reaches content that is not laid out', async () => {
      await sentence(page, 's124').focus();
      await page.keyboard.press('Tab');
      await expect(sentence(page, 's125')).toBeFocused();
      await expect(sentence(page, 's125')).toBeInViewport();
    });

    await test.step('where nothing was marked yet, the focus returns to the sentence that was chosen', async () => {
      await sentence(page, 's140').focus();
      await expect(sentence(page, 's140')).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(sentence(page, 's140')).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('heading', { name: 'Sentence 141' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(sentence(page, 's140')).toBeFocused();
    });

    await test.step('what is chosen is marked on paper, also far from what is read', async () => {
      await go(page, `${address}&account=article`);
      await expect(sentence(page, 's0').locator('mark')).toBeVisible();
      await expect(sentence(page, 's700').locator('mark')).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(sentence(page, 's700').locator('mark')).toHaveCount(1);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await go(page, address);
    });

    await test.step('the search has all of it, though it opens with the first part', async () => {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill(`post ${size - 1}`);
      await expect(page.locator(`[data-kind="claim"] [data-found="c${size - 1}"]`)).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('print has all of it', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await laidOut(page)).toBe(size);
    });
  },
);
