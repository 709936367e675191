import { filesToKeep } from '../../src/site/offline-plugin';
import { currentBuild } from './support/builds';
import { drawnDraft, showPreview } from './support/draft-frame';
import { expect, freshTest as base } from './support/page';
import { freePort, preview } from './support/preview';
import { chips, studioWordsIn } from './support/studio';

/** Tests with a server of their own, which can be stopped: what asks it then has no network. */
const test = base.extend<{ host: { address: string; stop(): Promise<void> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const port = await freePort();
    const server = await preview(currentBuild, port);
    let isUp = true;
    const stop = async () => {
      if (isUp) await server.stop();
      isUp = false;
    };
    await use({ address: `http://127.0.0.1:${port}/`, stop });
    await stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } });

const t = studioWordsIn('en');
const side = '[data-side] [role=status]';

test('after one visit the studio works without a network: a document is opened, edited, checked and shown', async ({
  page,
  host,
  troubles,
}) => {
  test.setTimeout(180_000);
  await page.goto('studio.html#open=karabakh-2020');
  await expect(page.locator(side)).toHaveText(t('nothingMissing'), { timeout: 30_000 });
  await showPreview(page);
  await drawnDraft(page);
  // Until the service worker has kept all of it, with the list of its files.
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('studio '));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  await expect.poll(kept, { timeout: 60_000 }).toBe(filesToKeep(currentBuild).studio.length + 1);
  await host.stop();
  await page.goto('about:blank');
  await page.goto('studio.html');
  await page
    .getByRole('button', { name: /the statement of 10 November 2020/ })
    .first()
    .click();
  await expect(page.locator(side)).toHaveText(t('nothingMissing'), { timeout: 30_000 });

  await chips(page).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('removeClaim') })
    .click();
  await expect(page.locator(side)).not.toHaveText(t('nothingMissing'), { timeout: 30_000 });
  await page.keyboard.press('Control+z');
  await expect(page.locator(side)).toHaveText(t('nothingMissing'), { timeout: 30_000 });

  await showPreview(page);
  const draft = await drawnDraft(page);
  await expect(draft.locator('h1').first()).not.toBeEmpty();
  // The browser says of each file of the world that it is not to be had, before the kept one stands in.
  const isNoNetwork = ({ text }: { readonly text: string }) => text.includes('net::ERR_CONNECTION_REFUSED');
  expect(troubles.filter((trouble) => !isNoNetwork(trouble))).toEqual([]);
  troubles.length = 0;
});

test('a reader keeps nothing of the studio', async ({ page }) => {
  await page.goto('./#lang=en');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((path) => /^\/(desk\/|studio|preview)/.test(path))).toEqual([]);
});
