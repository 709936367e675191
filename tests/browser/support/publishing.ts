import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect } from './page';

export const scratch = resolve('.scratch/published');

export const dialogOf = (page: Page): Locator => page.locator('[data-publish]');

/** Presses what makes a file or a site, and saves it. */
export async function savedSite(page: Page, button: string, name: string): Promise<string> {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  const press = dialogOf(page).getByRole('button', { name: button, exact: true });
  // Once the story is checked.
  await expect(press).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
  await press.click();
  const path = join(scratch, name);
  await (await download).saveAs(path);
  await expect(dialogOf(page).locator('[data-progress=made]')).toBeVisible();
  return path;
}

/** Unpacks an archive into a folder; its files by path. */
export function unpack(zip: string, folder: string): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return new Map(files);
}
