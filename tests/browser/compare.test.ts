import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { zipOf } from '../../src/story/files/zip';
import { ar } from '../../src/studio/compare/words/ar';
import { en } from '../../src/studio/compare/words/en';
import type { Files } from '../../src/studio/document/files';
import { itemsIn } from '../../src/studio/edits/in-files';
import {
  addActor,
  addClaim,
  changeClaim,
  removeFeature,
  setGeometry,
  setMeta,
} from '../../src/studio/edits/parts';
import { storyFolder } from '../studio/support/story-folder';
import { faultsIn } from './support/axe';
import { expect, freshTest as test } from './support/page';
import { Author } from './support/studio';

test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 8000 });

const slug = 'karabakh-2020';
const files = storyFolder(slug);
const [claim] = itemsIn(files, 'claims.json', 'claims');
const [actor] = itemsIn(files, 'story.json', 'actors');
const [place, gone] = itemsIn(files, 'places.geojson', 'features');
const ids = { claim: claim?.id ?? '', place: place?.id ?? '', gone: gone?.id ?? '' };
/** A colleague's version of the story. */
const other: Files = [
  setMeta(['title', 'en'], 'A title of a colleague'),
  changeClaim(ids.claim, { status: 'alleged' }),
  addActor({ ...actor, id: 'a-new-party', name: { en: 'A new party', ar: 'طرف جديد' } } as never),
  addClaim({
    ...claim,
    id: 'a-new-claim',
    actors: ['a-new-party'],
    statement: { en: 'A claim that a colleague added.', ar: 'قول أضافه زميل.' },
  } as never),
  setGeometry(ids.place, { type: 'Point', coordinates: [46.9, 39.8] } as never),
  removeFeature(files, ids.gone),
].reduce((now, { run }) => run(now), files);

const theirs = { name: 'theirs.zip', mimeType: 'application/zip', buffer: Buffer.from(zipOf(slug, other)) };

for (const [language, words] of [
  ['en', en],
  ['ar', ar],
] as const) {
  const t = translator(() => words as typeof en, resolveTemplate);
  test.describe(language, () => {
    test.use({ locale: language });
    test(`a colleague’s version is compared and taken over one by one, by keys (${language})`, async ({
      page,
    }) => {
      const author = new Author(page, language);
      await page.goto(`studio.html#open=${slug}`);
      await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
      await page.getByRole('radio', { name: author.t('sideStory') }).check();
      const open = page.getByRole('button', { name: t('compareTitle') });
      await open.press('Enter');
      await expect(page.getByRole('button', { name: t('backToStory') })).toBeFocused();
      await expect(page.getByText(t('nothingChosen'))).toBeVisible();
      await page.locator('[data-broad] input[type=file]').setInputFiles(theirs);

      const item = (how: string, text: string) =>
        page.locator(`[data-how="${how}"]`, { has: page.locator('bdi', { hasText: text }) });
      const added = language === 'en' ? 'A claim that a colleague added' : 'قول أضافه زميل';
      const party = language === 'en' ? 'A new party' : 'طرف جديد';
      await expect(item('added', added)).toBeVisible();
      await expect(item('added', added)).toContainText(party);
      await expect(page.locator('[data-how="gone"]')).not.toHaveCount(0);
      await expect(page.locator('[data-broad] figure').first()).toBeVisible();
      await expect(page.locator('[data-broad] ins', { hasText: 'colleague' }).first()).toBeVisible();
      expect(await faultsIn(page), 'the comparison').toEqual([]);

      const take = item('added', added).locator('[data-take]').first();
      await expect(take).toHaveText(t('takeWith'));
      await take.press('Enter');
      await expect(item('added', added)).toHaveAttribute('data-taken', '');
      await expect(item('added', party)).toHaveAttribute('data-taken', '');
      await expect(page.locator('[data-take]:focus')).toHaveCount(1);
      expect(await faultsIn(page), 'with some taken over').toEqual([]);

      await page.getByRole('button', { name: author.t('undo') }).click();
      await expect(item('added', added)).not.toHaveAttribute('data-taken', '');

      // All that is left, group by group.
      const left = page.locator('[data-broad] [data-how]:not([data-taken]) [data-take]');
      while ((await left.count()) > 0) await left.first().click();
      await expect(page.getByText(t('allTaken'))).toBeVisible();
      await page.getByRole('button', { name: t('backToStory') }).click();
      await expect(open).toBeFocused();
      const title = page.locator('[data-path="title.en"]');
      await expect(title).toHaveValue('A title of a colleague');
    });
  });
}

test('a version is chosen from those that are kept or published, and a broken file is refused', async ({
  page,
}) => {
  const author = new Author(page, 'en');
  await page.goto(`studio.html#open=${slug}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
  await page.getByRole('radio', { name: author.t('sideStory') }).check();
  await page.getByRole('button', { name: en.compareTitle }).click();
  const field = page.getByRole('combobox', { name: en.chooseKept });
  await field.selectOption(`site ${slug}`);
  await expect(page.getByText(en.areSame)).toBeVisible();
  await field.selectOption('site ankara-damascus-2023');
  await expect(page.locator('[data-how="added"]').first()).toBeVisible({ timeout: 20_000 });
  await page
    .locator('[data-broad] input[type=file]')
    .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') });
  await expect(page.locator('[data-broad] [role=alert]')).toBeVisible();
});
