import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crateName } from '../../src/story/files/file-names';
import { openZip, zipOf } from '../../src/story/files/zip';
import { en as publishWords } from '../../src/studio/publish/words/en';
import { attachmentFiles, withAttachments } from '../support/attached';
import { wholeRunOnly } from '../support/extent';
import { storyFolder } from '../studio/support/story-folder';
import { faultsIn } from './support/axe';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { freePort, preview } from './support/preview';
import { dialogOf, savedSite, scratch, unpack } from './support/publishing';
import { Author } from './support/studio';
import { wordsIn } from './support/words';

const slug = 'karabakh-2020';
const inAll = (name: string) => ({
  en: name,
  ar: `نسخة: ${name}`,
  tr: `Kopya: ${name}`,
  fr: `Copie : ${name}`,
});
const listed = [
  {
    id: 'page',
    file: 'page.wacz',
    type: 'application/wacz',
    name: inAll('The page'),
    source: 'article',
    retrieved: '2020-11-11',
  },
  { id: 'scan', file: 'scan.pdf', type: 'application/pdf', name: inAll('The scan'), source: 'article' },
];
const files = new Map(storyFolder(slug));
files.set('story.json', withAttachments(String(files.get('story.json')), listed));
for (const { file } of listed) files.set(`attachments/${file}`, attachmentFiles.get(file) ?? '');

const bytesOf = (file: string) => Buffer.from(attachmentFiles.get(file) ?? []);
test.use({ viewport: { width: 1440, height: 900 } });
test.describe.configure({ mode: 'default', timeout: 180_000 });

test(
  'an archive with attachments is opened in the studio and made into a site, from which readers save them',
  wholeRunOnly,
  async ({ page, browser }) => {
    await page.goto('studio.html');
    const input = {
      name: `${slug}.zip`,
      mimeType: 'application/zip',
      buffer: Buffer.from(zipOf(slug, files)),
    };
    await page.locator('input[type=file]').setInputFiles(input);
    await page.getByRole('button', { name: publishWords.publish, exact: true }).click();
    await dialogOf(page).waitFor();
    const folder = join(scratch, 'attached');
    const site = unpack(await savedSite(page, publishWords.siteDo, 'attached.zip'), folder);
    for (const { file } of listed)
      expect(
        bytesOf(file).equals(site.get(`stories/${slug}/attachments/${file}`) ?? new Uint8Array()),
        file,
      ).toBe(true);
    const opened = openZip(site.get(`stories/${slug}/${slug}.zip`) ?? new Uint8Array()).files;
    expect([...(opened?.keys() ?? [])].sort()).toEqual([...files.keys()].sort());

    const port = await freePort();
    const server = await preview(folder, port);
    const address = `http://127.0.0.1:${port}/`;
    for (const language of ['ar', 'en', 'fr', 'tr'] as const) {
      const t = wordsIn(language);
      const reader = await browser.newPage({ javaScriptEnabled: false });
      await reader.goto(`${address}${slug}.about.${language}.html`);
      await expect(reader.getByRole('heading', { name: t('attachments') })).toBeVisible();
      const items = reader.locator('[data-attachments] li');
      await expect(items).toHaveCount(2);
      await expect(items.first()).toContainText('2020');
      for (const [index, { file, name }] of listed.entries()) {
        const item = items.nth(index);
        await expect(item).toContainText(t('kilobytes', { count: '0' }).replace('0', '').trim());
        const link = item.getByRole('link', { name: name[language] });
        await expect(link).toHaveAttribute('download', file);
        const download = reader.waitForEvent('download');
        await link.click();
        expect(readFileSync(await (await download).path()).equals(bytesOf(file))).toBe(true);
      }
      await reader.close();
    }
    const reader = await browser.newPage();
    await reader.goto(`${address}${slug}.about.ar.html`);
    expect(await faultsIn(reader)).toEqual([]);
    for (const { file } of listed) {
      const at = `${address}stories/${slug}/attachments/${file}`;
      const answer = await reader.request.get(at);
      expect(answer.headers()).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
      });
      // Who is led there by another page is shown nothing either.
      const download = reader.waitForEvent('download');
      await reader.goto(at).catch(() => undefined);
      await (await download).cancel();
      expect(reader.url()).not.toBe(at);
    }
    await reader.close();
    await server.stop();
  },
);

test('one file names its attachments, and has none of them in it', wholeRunOnly, async ({ page }) => {
  await page.goto('studio.html');
  const input = { name: `${slug}.zip`, mimeType: 'application/zip', buffer: Buffer.from(zipOf(slug, files)) };
  await page.locator('input[type=file]').setInputFiles(input);
  await page.getByRole('button', { name: publishWords.publish, exact: true }).click();
  await dialogOf(page).waitFor();
  const path = await savedSite(page, publishWords.fileDo, `${slug}-attached.html`);
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('found no browser');
  await reader.goto(`${pathToFileURL(path).href}#lang=en`);
  await ready(reader);
  await reader
    .getByRole('button', { name: wordsIn('en')('aboutMap') })
    .first()
    .click();
  const items = reader.locator('[data-attachments] li');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('page.wacz');
  await expect(items.getByRole('link')).toHaveCount(0);
  await reader.close();
});

test('a folder with attachments keeps them, and what its archive said of itself is written again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('studio.html');
  const { t } = new Author(page, 'en');
  const all = [...files, [crateName, 'of before'] as const].map(
    ([name, contents]) => [name, [...Buffer.from(contents)]] as const,
  );
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, bytes] of given) {
      const [name = '', within] = path.split('/').reverse();
      const folder = within === undefined ? root : await root.getDirectoryHandle(within, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    }
  }, all);
  await page.getByRole('button', { name: t('openFolder') }).click();
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
  await page.getByRole('radio', { name: t('sideTranslation') }).check();
  await page.getByRole('combobox', { name: t('addLanguage') }).selectOption('de');
  await expect(page.getByText(t('untranslated', { count: '10' }))).toBeVisible();
  await page.getByRole('button', { name: t('saveFolder') }).click();
  await expect(page.getByText(t('isInFile'))).toBeVisible();
  const saved = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const bytesIn = async (folder: FileSystemDirectoryHandle, name: string) => [
      ...new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer()),
    ];
    const attachments = await root.getDirectoryHandle('attachments');
    return {
      story: await bytesIn(root, 'story.json'),
      crate: await bytesIn(root, 'ro-crate-metadata.json'),
      page: await bytesIn(attachments, 'page.wacz'),
      scan: await bytesIn(attachments, 'scan.pdf'),
    };
  });
  expect(Buffer.from(saved.page).equals(bytesOf('page.wacz'))).toBe(true);
  expect(Buffer.from(saved.scan).equals(bytesOf('scan.pdf'))).toBe(true);
  const { attachments } = JSON.parse(Buffer.from(saved.story).toString()) as { attachments: object[] };
  expect(attachments).toHaveLength(2);
  const { '@graph': graph } = JSON.parse(Buffer.from(saved.crate).toString()) as {
    '@graph': { '@id': string }[];
  };
  const ids = graph.map((entity) => entity['@id']);
  for (const name of ['translation.de.json', 'attachments/page.wacz', 'attachments/scan.pdf'])
    expect(ids).toContain(name);
});
