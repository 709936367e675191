import { currentBuild } from './support/builds';
import { type ChangingHost, changingHost } from './support/changing-host';
import { isKept, pathsOf } from './support/kept-files';
import { open, ready } from './support/map';
import { newerName } from './support/newer-name';
import { freshTest as base, expect } from './support/page';
import { buildOnce } from './support/preview';
import { useThePage } from './support/uses';
import { languages, wordsIn } from './support/words';
import { sample, wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';

const newer = '.scratch/newer-build';

/** Tests with a server of their own, which serves the current build until they say otherwise. */
const test = base.extend<{ host: ChangingHost }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const host = await changingHost(currentBuild);
    await use(host);
    await host.stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });

const titled = (name: string) => new RegExp(`· ${name}$`);

test(
  'after one visit the page works offline, in each language',
  wholeRunInEveryEngine,
  async ({ page, host, browserName }) => {
    test.setTimeout(120_000);
    await open(page);
    await isKept(page, currentBuild);
    await host.stop();
    for (const language of sample(languages, 2, browserName)) {
      await page.goto('about:blank');
      await open(page, `lang=${language}`);
      await useThePage(page, language);
    }
    // Also what the page only offers to be saved, and a page of one language.
    const answers = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
      pathsOf(currentBuild),
    );
    expect(answers).toEqual(pathsOf(currentBuild).map(() => 200));
  },
);

test(
  'a newer version waits until the reader activates it, and then replaces the old one whole',
  wholeRunInEveryEngine,
  async ({ page, host }) => {
    // A version may be built meanwhile.
    test.setTimeout(480_000);
    const t = wordsIn('en');
    const button = page.getByRole('button', { name: t('showNewVersion') });
    await open(page, 'lang=en');
    await isKept(page, currentBuild);
    await expect(page).toHaveTitle(titled(t('appName')));
    await expect(page.getByText(t('newVersion'))).toHaveCount(0);
    await buildOnce('tests/browser/support/newer.config.ts', newer);
    await host.serve(newer);

    await test.step('the old one goes on whole, and says that there is a newer one', async () => {
      await page.reload();
      await ready(page);
      await expect(button).toBeVisible();
      await expect(page).toHaveTitle(titled(t('appName')));
      await useThePage(page, 'en');
    });

    await test.step('put off, it waits for the next visit, and says so in the language of the page', async () => {
      await page
        .getByRole('status')
        .getByRole('button', { name: t('close') })
        .click();
      await expect(button).toHaveCount(0);
      await open(page, 'lang=ar');
      await page.reload();
      await expect(page.getByRole('button', { name: wordsIn('ar')('showNewVersion') })).toBeVisible();
    });

    await test.step('asked for, it takes the place of the old one in each open page', async () => {
      const other = await page.context().newPage();
      await open(other, 'lang=en&km=100');
      await open(page, 'lang=en&feature=m4');
      await expect(other).toHaveTitle(titled(t('appName')));
      await page.bringToFront();
      await button.click();
      for (const one of [page, other]) {
        // The live page of a fresh load says it, once it is there.
        await expect(one).toHaveTitle(titled(newerName), { timeout: 60_000 });
        await expect(one.getByText(t('newVersion'))).toHaveCount(0);
      }
      await ready(page);
      await expect(page).toHaveURL(/feature=m4/);
      await expect(other).toHaveURL(/km=100/);
      await isKept(page, newer);
    });
  },
);

test('the page can be installed', wholeRunOnly, async ({ page }) => {
  await page.goto('./');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(data).toContain(wordsIn('ar')('appName'));
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window without a trace, as each test has one, keeps no installed pages.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});
