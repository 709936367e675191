import type { Page } from '@playwright/test';
import { filesToKeep } from '../../../src/site/offline-plugin';
import { firstSlug } from '../../support/first-story';
import { expect } from './page';

/** The paths of all files that are kept for readers without a network, sorted. */
export const kept = (page: Pick<Page, 'evaluate'>) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const root = new URL('./', document.baseURI).pathname;
    return keys
      .flat()
      .map(({ url }) => new URL(url).pathname.slice(root.length))
      .sort();
  });

/** What is kept for a reader who has opened one story: the site's files and that story's. */
export function pathsOf(folder: string, opened = firstSlug): string[] {
  const { site, stories } = filesToKeep(folder);
  return [...site, ...(stories[opened]?.files ?? [])].map(({ url }) => url).sort();
}

/** Waits until a worker is in control of the page and keeps all that the folder has for readers, and nothing else. */
export async function isKept(page: Page, folder: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect.poll(() => kept(page)).toEqual(pathsOf(folder));
}
