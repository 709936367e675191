import { openZip, zipOf } from '../../src/story/files/zip';
import { storyVersion } from '../../src/story/schema';
import { en } from '../../src/studio/compare/words/en';
import { storyFolder } from '../studio/support/story-folder';
import { expect, freshTest as test } from './support/page';
import { Author, savedZip } from './support/studio';

test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 30_000 });

const slug = 'karabakh-2020';
const files = storyFolder(slug);
const version = storyVersion + 1;
const laterStory = String(files.get('story.json'))
  .replace(/"version": \d+/, `"version": ${version}`)
  .replace('"title"', '"mood": "calm",\n  "title"');
const later = {
  name: `${slug}.zip`,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipOf(slug, new Map(files).set('story.json', laterStory))),
};
const ownTitle = 'Words of this afternoon';

test('a story of a later version is refused with that word, and what is on the desk and in the list stays whole', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const author = new Author(page, 'en');
  const { t } = author;
  const word = t('refusedLater', { version: String(version) });
  await page.goto(`studio.html#open=${slug}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await page.getByRole('radio', { name: t('sideStory') }).check();
  const title = page.getByRole('textbox', { name: `${t('titleOf')}, English` });
  await title.fill(ownTitle);
  await title.press('Tab');
  const mine = openZip(await savedZip(author)).files;
  expect(String(mine?.get('story.json'))).toContain(ownTitle);

  await test.step('as a version to compare with', async () => {
    await page.getByRole('button', { name: en.compareTitle }).click();
    await page.locator('[data-broad] input[type=file]').setInputFiles(later);
    await expect(page.locator('[data-broad] [role=alert]')).toHaveText(word);
    await expect(page.locator('[data-how]')).toHaveCount(0);
    await page.getByRole('button', { name: en.backToStory }).click();
    await expect(title).toHaveValue(ownTitle);
  });

  await test.step('as a story to open', async () => {
    await page.getByRole('button', { name: t('otherStories') }).click();
    const kept = page.getByRole('button', { name: ownTitle });
    await expect(kept).toHaveCount(1);
    await page.locator('input[type=file]').setInputFiles(later);
    await expect(page.getByRole('alert')).toHaveText(word);
    await expect(page).not.toHaveURL(/#document=/);
    await page.reload();
    await kept.click();
    await expect(page).toHaveURL(/#document=/);
    await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
    expect(openZip(await savedZip(author)).files).toEqual(mine);
    await expect(page.getByRole('button', { name: t('undo') })).not.toHaveAttribute('aria-disabled', 'true');
  });
});
