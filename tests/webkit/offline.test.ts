import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { currentBuild } from '../browser/support/builds';
import { type ChangingHost, changingHost } from '../browser/support/changing-host';
import { kept, pathsOf } from '../browser/support/kept-files';
import { wordsIn } from '../browser/support/words';
import { firstSlug } from '../support/first-story';
import { nameOf } from './support/evidence';
import type { Page } from './support/page';
import { expect, test as base } from './support/test';

const newer = resolve('.scratch/webkit-newer');
const t = wordsIn('en');

/** The build under test, but for a sign in the front page, and for what the worker knows that page by. */
function makeNewer(): void {
  rmSync(newer, { recursive: true, force: true });
  cpSync(currentBuild, newer, { recursive: true });
  const [page, worker] = [join(newer, 'index.html'), join(newer, 'sw.js')];
  const hash = () => createHash('sha256').update(readFileSync(page)).digest('base64');
  const former = hash();
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', '<html data-newer '));
  const own = `"${firstSlug}":{"version":"`;
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(former, hash()).replace(own, `${own}newer`));
}

/** Tests with a server of their own, which serves the current build until they say otherwise. */
const test = base.extend<{ host: ChangingHost }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs.
  host: async ({}, use) => {
    const host = await changingHost(currentBuild);
    await use(host);
    await host.stop();
  },
});

/** Waits until a worker keeps all that the build has for readers of the story. */
const isKept = (page: Page) =>
  expect.poll(() => kept(page), { timeout: 45_000 }).toEqual(pathsOf(currentBuild));

test('after one visit the page works without a network, and shows its evidence', async ({ page, host }) => {
  await page.load(`${host.address}#lang=en`);
  await page.drawn();
  await isKept(page);
  await host.stop();
  await page.load(`${host.address}#lang=ar&feature=zone-idlib`);
  await page.drawn();
  await page.find('h2', nameOf('zone-idlib', 'ar') ?? 'a name');
});

test('a newer version waits until the reader asks for it', async ({ page, host }) => {
  await page.load(`${host.address}#lang=en`);
  await page.drawn();
  await isKept(page);
  makeNewer();
  await host.serve(newer);
  await page.load(`${host.address}#lang=en`);
  await page.find('button', t('showNewVersion'));
  expect(await page.count('html[data-newer]')).toBe(0);
  await page.click('button', t('showNewVersion'));
  await expect.poll(() => page.count('html[data-newer]')).toBe(1);
  await page.drawn();
});
