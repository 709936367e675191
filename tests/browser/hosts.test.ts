import type { Page } from '@playwright/test';
import { filesToKeep } from '../../src/site/offline-plugin';
import { inTurn, isEachCase, wholeRunOnly } from '../support/extent';
import { firstSlug } from '../support/first-story';
import { currentBuild } from './support/builds';
import { farHost, type HostHabits } from './support/far-host';
import { isKept } from './support/kept-files';
import { ready } from './support/map';
import { expect, freshTest } from './support/page';
import { studioWordsIn } from './support/studio';
import { useThePage } from './support/uses';
import { wordsIn } from './support/words';

// The same files as on the project's own server, under the habits of other hosts.

const t = wordsIn('en');
const query = '?utm_source=letter&X-Amz-Date=20310301T000000Z&X-Amz-Signature=0a%2Fb~%2B%3D';

/** The address of a page after its origin. */
const shownAt = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);

/** Whether the live page has taken the place of the prerendered one. */
const isLive = (page: Page) => page.locator('#prerendered').waitFor({ state: 'detached' });

freshTest.describe('what stands after "?"', () => {
  freshTest('stays on the page of all stories, whatever is chosen', async ({ page }) => {
    await page.goto(`./stories.html${query}`);
    await isLive(page);
    const years = page.getByLabel(t('filterYear'));
    await years.selectOption('2023');
    await expect.poll(() => shownAt(page)).toBe(`/stories.html${query}#year=2023`);
    await years.selectOption('');
    await expect.poll(() => shownAt(page)).toBe(`/stories.html${query}`);
  });

  freshTest('stays in the studio, with a document and after it', async ({ page }) => {
    await page.goto(`./studio.html${query}#open=${firstSlug}`);
    const close = page.getByRole('button', { name: studioWordsIn('en')('otherStories') });
    await close.waitFor();
    await expect.poll(() => shownAt(page)).toMatch(/^\/studio\.html\?utm_source=letter.*%3D#document=/);
    expect(await shownAt(page)).toContain(`/studio.html${query}#`);
    await close.click();
    await expect.poll(() => shownAt(page)).toBe(`/studio.html${query}`);
  });
});

freshTest(
  'a document that is closed before it is in the journal is no more in the address',
  async ({ page }) => {
    // Its journal never opens: so it is closed before.
    await page.addInitScript(() => {
      const { prototype } = IDBFactory;
      const { open } = prototype;
      prototype.open = function (name, version) {
        return name === 'claimed-ground-studio'
          ? ({ addEventListener: () => undefined } as never)
          : open.call(this, name, version);
      };
    });
    await page.goto(`./studio.html#open=${firstSlug}`);
    const close = page.getByRole('button', { name: studioWordsIn('en')('otherStories') });
    await close.click();
    await expect.poll(() => shownAt(page)).toBe('/studio.html');
  },
);

freshTest('a page opened as index.html stays one, with what stands after "?"', async ({ page }) => {
  await page.goto(`./index.html${query}`);
  await ready(page);
  await page.locator('[data-sentence="s14"]').click();
  await expect.poll(() => shownAt(page)).toBe(`/index.html${query}#sentence=s14`);
  await page.keyboard.press('Escape');
  await expect.poll(() => shownAt(page)).toBe(`/index.html${query}`);
});

freshTest('words that the browser is to find leave the state whole', async ({ page }) => {
  await page.goto(`./${query}#lang=en&sentence=s9:~:text=the%20road`);
  await ready(page);
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText('Sentence 9 of 20');
  await page.locator('[data-sentence="s14"]').click();
  await expect.poll(() => shownAt(page)).toMatch(/#lang=en&sentence=s14(&|$)/);
  await page.goto('./stories.html#lang=en&year=2023:~:text=words');
  await isLive(page);
  await expect(page.getByLabel(t('filterYear'))).toHaveValue('2023');
  await expect.poll(() => shownAt(page)).toBe('/stories.html#lang=en&year=2023');
});

/** A test on a host of its own. */
const testOn = (habits: HostHabits) =>
  freshTest.extend<{ host: Awaited<ReturnType<typeof farHost>> }>({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    host: async ({}, use) => {
      const host = await farHost(currentBuild, habits);
      await use(host);
      await host.stop();
    },
    baseURL: ({ host }, use) => use(host.address),
  });

/** A proxy that keeps nothing: the browser's own store of a worker refuses `Vary: *`. */
const behindProxy = {
  habits: {
    base: '/sites/desk/map/',
    encoding: 'br',
    isClean: false,
    proxy: { Vary: '*', 'Cache-Control': 'no-store, no-transform' },
  },
  extent: {},
} as const;

const plainHosts = [
  { habits: { base: '/', encoding: 'gzip', isClean: true }, extent: wholeRunOnly },
  // A path that begins with two slashes would be another host in a relative address.
  { habits: { base: '//', encoding: 'gzip', isClean: false }, extent: wholeRunOnly },
] as const;

for (const { habits, extent } of [behindProxy, ...inTurn(plainHosts, 1, 2)]) {
  const { base, encoding, isClean } = habits;
  const test = testOn(habits);

  test.describe(`below ${base}, in ${encoding}, behind a proxy, ${isClean ? 'without' : 'with'} ".html"`, () => {
    test('the page is used, and the address is written', extent, async ({ page }) => {
      const response = await page.goto(`./index.html${query}`);
      expect(response?.headers()).toMatchObject({
        'content-encoding': encoding,
        'transfer-encoding': 'chunked',
        via: '1.1 cache.example',
      });
      await ready(page);
      await useThePage(page, 'en');
      await page.keyboard.press('Escape');
      // The map has moved, and its view may be in the address.
      const address = (isClean ? base : `${base}index.html`) + query;
      await expect.poll(async () => (await shownAt(page)).replace(/#view=[^&]+$/, '')).toBe(address);
    });

    test(
      'a page that is not there leads back from three folders down',
      extent,
      async ({ page, troubles }) => {
        // The link is chosen while the page still looks for the site's root.
        let choose = () => {};
        const chosen = new Promise<void>((resolve) => (choose = resolve));
        await page.route('**/stories/index.json', async (route) => {
          await chosen;
          await route.fallback();
        });
        const response = await page.goto(`./a/b/c/none${query}`);
        expect(response?.status()).toBe(404);
        await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 247, 240)');
        await page.getByRole('link', { name: t('backToMap') }).click();
        choose();
        await page.waitForURL((address) => address.pathname === base);
        await ready(page);
        expect(await shownAt(page)).toBe(base);
        // The browser tells of every answer that is "not found".
        const others = troubles.filter(({ text }) => !/status of 404/.test(text));
        troubles.length = 0;
        expect(others).toEqual([]);
      },
    );

    // What is kept differs by the proxy alone, and takes a minute to see.
    if (!isEachCase && !('proxy' in habits)) return;
    test.describe('after one visit', () => {
      test.use({ serviceWorkers: 'allow' });
      test(
        'all of it opens without a network, by each of its addresses',
        extent,
        async ({ page, host, troubles }) => {
          test.setTimeout(120_000);
          await page.goto('./');
          await ready(page);
          await isKept(page, currentBuild);
          await host.stop();
          const ending = isClean ? '' : '.html';
          for (const path of ['./', `./${query}`, `./index.html${query}`, `./${firstSlug}.en${ending}`]) {
            await page.goto('about:blank');
            await page.goto(path);
            await ready(page);
          }
          expect(troubles).toEqual([]);
          await page.goto(`./stories${ending}${query}`);
          await isLive(page);
          // The pictures in the list are not kept.
          troubles.length = 0;
        },
      );
    });
  });
}

const desk = testOn(behindProxy.habits);
desk.describe('behind a proxy that keeps nothing', () => {
  desk.use({ serviceWorkers: 'allow' });
  desk('the studio is kept, with what it fetched of the world', async ({ page }) => {
    desk.setTimeout(120_000);
    await page.goto(`./studio.html#open=${firstSlug}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const kept = (beginning: string) =>
      page.evaluate(async (words) => {
        const name = (await caches.keys()).find((one) => one.startsWith(words));
        return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
      }, beginning);
    // With the list of them.
    const all = filesToKeep(currentBuild).studio.length + 1;
    await expect.poll(() => kept('studio '), { timeout: 60_000 }).toBe(all);
    await expect.poll(() => kept('for the studio')).toBeGreaterThan(0);
  });
});

testOn({ name: 'newsroom.example', base: '/', encoding: 'gzip', isClean: false })(
  'without HTTPS, in a network of its own, the page is read and the studio opens a story',
  async ({ page, troubles }) => {
    await page.goto('./#lang=en&sentence=s9');
    await ready(page);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.locator('h2[tabindex="-1"]')).toHaveText('Sentence 9 of 20');
    await page.goto(`./studio.html#open=${firstSlug}`);
    await expect.poll(() => shownAt(page)).toMatch(/#document=/);
    await page.reload();
    await expect(page.locator('[data-sentence]').first()).toBeVisible();
    // The browser tells that it heeds the header only over HTTPS.
    const others = troubles.filter(({ text }) => !text.startsWith('The Cross-Origin-Opener-Policy header'));
    troubles.length = 0;
    expect(others).toEqual([]);
  },
);
