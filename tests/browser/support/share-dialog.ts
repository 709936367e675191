import { expect, type Page } from '@playwright/test';
import type { wordsIn } from './words';

export type Words = ReturnType<typeof wordsIn>;

/** The dialog with what a reader can take away. */
export const dialog = (page: Page, t: Words) => page.getByRole('dialog', { name: t('takeAway') });

export async function openDialog(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('takeAway') }).click();
  await expect(dialog(page, t)).toBeVisible();
}
