import type { CDPSession, Page } from '@playwright/test';
import { expect, freshTest as test } from './support/page';
import { Author } from './support/studio';

test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 10_000 });

/** A story is taken apart, and the panel of its title opened. */
async function openTitle(page: Page) {
  await page.getByRole('button', { name: /Nagorno-Karabakh/ }).click();
  await expect(page).toHaveURL(/#document=/);
  const author = new Author(page, 'en');
  await page.getByRole('radio', { name: author.t('sideStory') }).check({ force: true });
  const field = page.getByRole('textbox', { name: `${author.t('titleOf')}, English` });
  await field.waitFor();
  return { t: author.t, field };
}

/** Waits until a title stands in the list of the documents that the browser keeps. */
const isNoted = (page: Page, title: string) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const list = 'claimed-ground-studio-documents';
        // To open what is not there would make it, with nothing in it.
        if (!(await indexedDB.databases()).some(({ name }) => name === list)) return [];
        return new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open(list);
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const request = opening.result.transaction('documents').objectStore('documents').getAll();
            request.addEventListener('success', () => {
              opening.result.close();
              resolve((request.result as { title: string }[]).map((one) => one.title));
            });
          });
        });
      }),
    )
    .toContain(title);

/** The story after the page was loaded again. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(page.locator('[data-sentence]')).toHaveCount(10);
}

const storageOf = async (page: Page): Promise<[CDPSession, string]> => [
  await page.context().newCDPSession(page),
  new URL(page.url()).origin,
];

test('a story whose storage the browser empties while it is open is kept again with the next edit', async ({
  page,
}) => {
  await page.goto('studio.html');
  const { t, field } = await openTitle(page);
  await field.fill('First words');
  await isNoted(page, 'First words');
  const [tools, origin] = await storageOf(page);
  await tools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await field.fill('Second words');
  await isNoted(page, 'Second words');
  await reload(page);
  await page.getByRole('radio', { name: t('sideStory') }).check({ force: true });
  await expect(field).toHaveValue('Second words');
  await page.getByRole('button', { name: t('undo') }).click();
  await expect(field).not.toHaveValue('Second words');
});

test('where there is no room it is said, and once there is some, nothing of the work is missing', async ({
  page,
}) => {
  await page.goto('studio.html');
  const [tools, origin] = await storageOf(page);
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const { t, field } = await openTitle(page);
  const summary = page.getByRole('textbox', { name: `${t('summaryOf')}, English` });
  await expect(page.getByText(t('notKept'))).toBeVisible();
  await summary.fill('A summary of it');
  await expect(page.getByText(t('notKept'))).toBeVisible();
  await tools.send('Storage.overrideQuotaForOrigin', { origin });
  await field.fill('First words');
  await expect(page.getByText(t('notKept'))).toHaveCount(0);
  await isNoted(page, 'First words');
  await reload(page);
  await page.getByRole('radio', { name: t('sideStory') }).check({ force: true });
  await expect(field).toHaveValue('First words');
  await expect(summary).toHaveValue('A summary of it');
});
