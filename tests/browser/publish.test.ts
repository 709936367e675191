import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { zipOf } from '../../src/story/files/zip';
import { en } from '../../src/studio/publish/words/en';
import { wholeRunOnly } from '../support/extent';
import { siteMaker } from '../support/made-site';
import { storyFolder } from '../studio/support/story-folder';
import { ready } from './support/map';
import { faultsIn } from './support/axe';
import { currentBuild } from './support/builds';
import { expect, freshTest as test } from './support/page';
import { build, freePort, preview } from './support/preview';
import { dialogOf, savedSite, scratch, unpack } from './support/publishing';

const slug = 'karabakh-2020';
const front = 'ankara-damascus-2023';
test.use({ viewport: { width: 1440, height: 900 } });
// A few builds and servers are enough at once.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Lays a story of the site on the desk, and opens what can be made of it. */
async function openPublishing(page: Page, open: string): Promise<Locator> {
  await page.goto(`studio.html#open=${open}`);
  await page.getByRole('button', { name: en.publish, exact: true }).click();
  await dialogOf(page).waitFor();
  return dialogOf(page);
}

/** Files of a folder by path. */
const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))] as const),
  );

/** A folder of stories with one in it. */
function storiesWith(one: string): string {
  const folder = join(scratch, `stories-${one}`);
  cpSync(join('data/stories', one), join(folder, one), { recursive: true });
  return folder;
}

test(
  'what the studio makes sites with makes the build under test, byte by byte, out of its stories',
  wholeRunOnly,
  async () => {
    const made = await (await siteMaker(currentBuild)).site([front, slug]);
    const built = filesIn(currentBuild);
    expect([...made.keys()].sort()).toEqual([...built.keys()].sort());
    const different = [...made].filter(([path, contents]) => !built.get(path)?.equals(Buffer.from(contents)));
    expect(different.map(([path]) => path)).toEqual([]);
  },
);

test(
  'a site that the studio makes of a story is the build of that story, file by file and byte by byte, and is read like it',
  wholeRunOnly,
  async ({ page, browser }) => {
    const built = join(scratch, 'built');
    await build('vite.config.ts', built, { STORIES: storiesWith(front) });
    await openPublishing(page, front);
    const site = join(scratch, 'site');
    const made = unpack(await savedSite(page, en.siteDo, 'site.zip'), site);
    const expected = filesIn(built);
    expect([...made.keys()].sort()).toEqual([...expected.keys()].sort());
    const different = [...made].filter(([path, bytes]) => !expected.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);

    const port = await freePort();
    const server = await preview(site, port);
    // In a context of its own: there, the site's address is no other one.
    const reader = await browser.newPage();
    await reader.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
    await reader.goto(`http://127.0.0.1:${port}/#lang=en`);
    await ready(reader);
    await reader.goto(`http://127.0.0.1:${port}/studio.html#open=${front}`);
    await expect(reader.locator('[data-sentence]').first()).toBeVisible();
    await reader.close();
    await server.stop();
  },
);

test(
  'one file that the studio makes of a story is that of the build, byte by byte',
  wholeRunOnly,
  async ({ page }) => {
    const built = join(scratch, 'built-single');
    await build('vite.single.config.ts', built, { STORIES: storiesWith(front) });
    await openPublishing(page, front);
    const path = await savedSite(page, en.fileDo, `${front}.html`);
    const html = readFileSync(join(built, `${front}.html`));
    expect(readFileSync(path).equals(html)).toBe(true);
  },
);

test('a story with something missing is made into a draft alone, which says so on every page, and opens from a disk', async ({
  page,
}) => {
  const files = new Map(storyFolder(slug));
  const claims = JSON.parse(String(files.get('claims.json'))) as { claims: unknown[] };
  files.set('claims.json', JSON.stringify({ ...claims, claims: claims.claims.slice(1) }));
  await page.goto('studio.html');
  await page.locator('input[type=file]').setInputFiles({
    name: `${slug}.zip`,
    mimeType: 'application/zip',
    buffer: Buffer.from(zipOf(slug, files)),
  });
  await page.getByRole('button', { name: en.publish, exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('button', { name: en.siteDraft })).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByRole('button', { name: en.siteDo, exact: true })).toBeHidden();
  expect(await faultsIn(page)).toEqual([]);
  const path = await savedSite(page, en.fileDraft, `${slug}-draft.html`);
  const html = readFileSync(path, 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');

  const address = pathToFileURL(path).href;
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('found no browser');
  await reader.goto(`${address}#lang=en`);
  await ready(reader);
  await expect(reader.locator('body > [data-draft]')).toBeVisible();
  await expect(reader.locator('#page h1').first()).toContainText('Draft · ');
  await expect(reader).toHaveTitle(/^Draft · /);
  await reader.close();

  await dialog.getByRole('button', { name: en.showMissing }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-side=missing]')).toBeVisible();
});

test('what is no address is said beside its field, and nothing is made with it', async ({ page }) => {
  const dialog = await openPublishing(page, slug);
  const field = dialog.getByRole('textbox', { name: en.siteAddress });
  await field.fill('example.org');
  await expect(dialog.getByText(en.noSiteAddress)).toBeVisible();
  await expect(dialog.getByRole('button', { name: en.siteDo, exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await field.fill('https://example.org/map');
  await expect(dialog.getByText(en.noSiteAddress)).toBeHidden();
  await dialog.getByRole('textbox', { name: en.reportAddress }).fill('nobody');
  await expect(dialog.getByText(en.noReportAddress)).toBeVisible();
});

test('a file that cannot be loaded is said', async ({ page }) => {
  const dialog = await openPublishing(page, slug);
  await page.route('**/desk/shell.json', (route) => route.abort());
  const press = dialog.getByRole('button', { name: en.fileDo, exact: true });
  await expect(press).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
  await press.click();
  await expect(dialog.getByText(en.failedUnreachable)).toBeVisible({ timeout: 30_000 });
});
