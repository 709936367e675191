import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { story } from '../support/stories';
import { currentBuild } from './support/builds';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { buildOnce } from './support/preview';
import { useThePage } from './support/uses';
import { withoutWebGl } from './support/without-webgl';
import { wordsIn } from './support/words';
import { wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';

const folder = '.scratch/single-build';
const path = resolve(folder, `${story.slug}.html`);
const file = pathToFileURL(path).href;

// A request to any other place than the disk is a trouble, by which a test fails.
test.use({ baseURL: file });
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  await buildOnce('vite.single.config.ts', folder);
});

test(
  'the single file, opened from a disk, contains the whole page and requests nothing',
  wholeRunInEveryEngine,
  async ({ page, browserName }) => {
    test.setTimeout(60_000);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${file}#lang=ar`);
    await ready(page);
    await useThePage(page, 'ar');
    expect(asked.map((address) => address.split('#')[0])).toEqual(
      // Firefox's driver does not tell of what is read from a disk.
      browserName === 'firefox' ? [] : [file],
    );

    await test.step('its letters are set in its own typefaces', async () => {
      const faces = await page.evaluate(() =>
        [...document.fonts].map(({ family, status }) => ({ family: family.replaceAll('"', ''), status })),
      );
      expect(faces.filter(({ status }) => status === 'error')).toEqual([]);
      const loaded = faces.filter(({ status }) => status === 'loaded').map(({ family }) => family);
      expect(loaded).toContain('Claimed Naskh');
      expect(loaded.some((family) => family.startsWith('maplibre'))).toBe(true);
    });
  },
);

test('its downloads are the published files, byte for byte', wholeRunOnly, async ({ page }) => {
  await page.goto(`${file}#lang=en`);
  await ready(page);
  await page.getByRole('button', { name: wordsIn('en')('takeAway') }).click();
  const links = page.locator('a[download]');
  const names = await links.locator('bdi').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  for (const [index, name] of names.entries()) {
    const download = page.waitForEvent('download');
    await links.nth(index).click();
    const saved = readFileSync(await (await download).path());
    expect(saved.equals(readFileSync(join(currentBuild, 'stories', story.slug, name))), name).toBe(true);
  }
});

test(
  'how its map was made is told in a dialog, whose links lead into the page',
  wholeRunOnly,
  async ({ page }) => {
    const t = wordsIn('en');
    await page.goto(`${file}#lang=en`);
    await ready(page);
    await page
      .getByRole('button', { name: t('aboutMap') })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: t('aboutMap') });
    await expect(dialog.getByRole('table')).toBeVisible();
    await expect(dialog.getByText(story.sourceHash)).toBeVisible();
    await dialog.locator('a[href="#feature=m4"]').click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('h2[tabindex="-1"]')).toHaveText(
      story.features.find(({ id }) => id === 'm4')?.name['en'] ?? '-',
    );
  },
);

test('it is drawn on paper, and where there is no engine for the map', wholeRunOnly, async ({ page }) => {
  await page.goto(`${file}#lang=en`);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-vector-map]')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await withoutWebGl(page);
  await page.reload();
  await expect(page.getByText(wordsIn('en')('mapFailed'))).toBeVisible();
  await expect(page.locator('.vector-labels:visible').first()).toBeVisible();
});

test('it refers to no other file, and its policy blocks requests', wholeRunOnly, () => {
  const html = readFileSync(path, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'self'|unsafe/);
  expect(html).not.toMatch(/<(script|link|img)[^>]* (src|href)="(?!data:|#)/);
});
