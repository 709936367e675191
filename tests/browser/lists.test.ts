import type { Locator, Page } from '@playwright/test';
import { faultsIn } from './support/axe';
import { testOf } from './support/built-page';
import { expect } from './support/page';

/** Tests on a page of the lists alone. */
const test = testOf('lists');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-cell="${row} ${column}"]`);
const heads = async (page: Page) =>
  (await page.getByRole('columnheader').allTextContents()).map((one) => one.trim());

async function openLists(page: Page, language = 'en') {
  await page.goto(`#${language}`);
  await page.getByRole('grid').waitFor();
}

test('cells are reached and changed by keys alone', async ({ page }) => {
  await openLists(page);
  const statement = (await heads(page)).findIndex((name) => name.includes('(English)'));
  await cell(page, 0, 0).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  for (let column = 0; column < statement; column++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 1, statement)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Other words');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, statement)).toHaveText('Other words');
  await expect(cell(page, 2, statement)).toBeFocused();
  const before = await cell(page, 2, statement).textContent();
  await page.keyboard.type('typed');
  await expect(page.getByRole('textbox')).toHaveValue('typed');
  await page.keyboard.press('Escape');
  await expect(cell(page, 2, statement)).toBeFocused();
  await expect(cell(page, 2, statement)).toHaveText(before ?? '');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 0, 0)).toBeFocused();
  expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1);
});

test('what a column does not take is refused, and stays to be mended', async ({ page }) => {
  await openLists(page);
  const parties = (await heads(page)).indexOf('Parties');
  await cell(page, 0, parties).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('nobody');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('nobody');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('russia');
  await page.keyboard.press('Enter');
  await expect(cell(page, 0, parties)).toHaveText('russia');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a table goes to a spreadsheet and comes back changed', async ({ page }) => {
  await openLists(page);
  await page.getByRole('radio', { name: 'Parties' }).check({ force: true });
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.evaluate(async () => {
    const text = await navigator.clipboard.readText();
    await navigator.clipboard.writeText(text.replace('Russia', 'Muscovy'));
  });
  await cell(page, 0, 0).focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByText('Cells changed: 1')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Muscovy', exact: true })).toHaveCount(1);
});

test('rows are sorted and found', async ({ page }) => {
  await openLists(page);
  await page.getByRole('radio', { name: 'Sentences' }).check({ force: true });
  const id = page.getByRole('columnheader', { name: 'Id' });
  await id.getByRole('button').click();
  await id.getByRole('button').click();
  await expect(id).toHaveAttribute('aria-sort', 'descending');
  await expect(cell(page, 0, 0)).toHaveText('s20');
  await page.getByRole('searchbox').fill('idlib');
  await expect(page.getByText(/^Rows: \d of 20$/)).toBeVisible();
  expect(await faultsIn(page)).toEqual([]);
});

test('arrows lead where they point from the right to the left', async ({ page }) => {
  await openLists(page, 'ar');
  await cell(page, 0, 0).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 0, 1)).toBeFocused();
});
