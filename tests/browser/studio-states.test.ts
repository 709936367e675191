import type { Page } from '@playwright/test';
import { faultsIn } from './support/axe';
import { expect, freshTest as test } from './support/page';
import { Author, readIn } from './support/studio';
import { languages } from './support/words';
import type { Trouble } from './support/watch';

// The first check of a story may take a while.
test.use({ viewport: { width: 1440, height: 900 }, actionTimeout: 30_000 });

/** What axe finds in a state of the studio, each by the state's name: all rules by day, and the colours by night. */
function inspector(page: Page) {
  const faults: string[] = [];
  const put = (theme: string) =>
    page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
  return {
    faults,
    async look(state: string): Promise<void> {
      await put('light');
      const day = await faultsIn(page);
      await put('dark');
      const night = await faultsIn(page, ['color-contrast']);
      await put('light');
      faults.push(...[...day, ...night.map((one) => `dark: ${one}`)].map((one) => `${state}: ${one}`));
    },
  };
}

/** What a browser says of files that did not come is no trouble of the page. */
function forgetUnreached(troubles: Trouble[]): void {
  const others = troubles.filter(({ text }) => !text.includes('net::ERR_FAILED'));
  troubles.splice(0, troubles.length, ...others);
}

for (const language of languages)
  test.describe(language, () => {
    test.beforeEach(({ page }) => readIn(page, language));

    test('axe finds nothing before a text is on the desk', async ({ page, troubles }) => {
      test.setTimeout(120_000);
      const { t } = new Author(page, language);
      const { faults, look } = inspector(page);
      await page.goto('studio.html');
      await page.getByRole('textbox').waitFor();
      await expect(page.getByRole('button').filter({ has: page.locator('bdi') })).not.toHaveCount(0);
      await look('start');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
      await page.getByRole('alert').waitFor();
      await look('start, a file refused');
      await page.getByRole('textbox').fill('\uFEFFThe army holds Goma.\r\nThe rebels deny that.');
      await page.getByRole('button', { name: t('beginWithText') }).click();
      await page.getByRole('combobox', { name: t('textLanguage') }).waitFor();
      await look('new story');
      const land = page.getByRole('combobox', { name: t('landOf') });
      await land.focus();
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText(language === 'ar' ? 'س' : 'a');
      await expect(page.getByRole('option').last()).toBeVisible();
      await look('new story, choosing a land');
      await page.keyboard.press('Enter');
      await page.route('**/world/**', (route) => route.abort());
      await page.getByRole('button', { name: t('layOnDesk') }).click();
      await page.getByRole('alert').waitFor();
      await look('new story, no connection');
      forgetUnreached(troubles);
      expect(faults).toEqual([]);
    });

    test('axe finds nothing in what is on the desk', async ({ page }) => {
      test.setTimeout(240_000);
      const author = new Author(page, language);
      const { t, card } = author;
      const { faults, look } = inspector(page);
      await page.goto('studio.html#open=ankara-damascus-2023');
      await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
      await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
      await look('desk');
      await page.locator('[data-chooser]').focus();
      await author.press('Shift+ArrowLeft', 2);
      await look('words chosen by keys');
      await author.press('Enter');
      await card.waitFor();
      await look('card of new words');
      await author.choose(card.getByRole('combobox', { name: t('whatItSays') }), 'backs');
      const parties = card.getByRole('combobox', { name: t('parties') });
      await author.name(parties, 'A new party');
      await card.getByRole('radio', { name: t('modeView') }).check({ force: true });
      await card.getByRole('radio', { name: t('statusDenied') }).check({ force: true });
      await parties.focus();
      await page.keyboard.press('ArrowDown');
      await look('card of a backing, choosing parties');
      await page.keyboard.press('Escape');
      await expect(card, 'Escape closes the list alone').toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await page.locator('[data-chooser]').focus();
      // Into what the first sentence claims.
      await author.press('ArrowLeft', 8);
      await author.press('c');
      await card.waitFor();
      await look('card of a claim');
      await page.keyboard.press('Escape');
      for (const word of ['sideSuggestions', 'sideLists', 'sideTranslation', 'sideStory'] as const) {
        await page.getByRole('radio', { name: t(word), exact: true }).check({ force: true });
        await page.locator('[data-side] :is(h2, table)').first().waitFor();
        await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
        await look(word);
        if (word !== 'sideLists') continue;
        await page.locator('[data-cell="0 0"]').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
        await look('lists, a cell that cannot be changed');
        // Until a cell with a list of choices, as its kind.
        for (let column = 1; (await page.locator('td select').count()) === 0; column++) {
          await page.locator(`[data-cell="0 ${column}"]`).focus();
          await page.keyboard.press('Enter');
        }
        await look('lists, a cell with a menu');
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: t('correctText') }).click();
      await look('corrected text, the same');
      const field = page.getByRole('dialog').locator('textarea');
      await field.fill((await field.inputValue()).replace('وزيري', 'بعض'));
      await page.getByRole('dialog').locator('ul li').first().waitFor();
      await look('corrected text, doubtful quotes');
      await page.getByRole('button', { name: t('putText') }).click();
      await page.getByRole('radio', { name: t('sideMissing'), exact: true }).check({ force: true });
      await page.locator('[data-side] [aria-busy=true]').waitFor({ state: 'detached' });
      await look('what is missing');
      expect(faults).toEqual([]);
    });

    test('axe finds nothing where the studio cannot do what it should', async ({
      page,
      context,
      troubles,
    }) => {
      test.setTimeout(120_000);
      const { t } = new Author(page, language);
      const { faults, look } = inspector(page);
      await page.route(/\/studio\/(?:world|places)\//, (route) => route.abort());
      await page.goto('studio.html#open=karabakh-2020');
      await page.locator('[data-sentence]').first().waitFor({ timeout: 30_000 });
      await expect(page.getByText(t('worldFailed'))).toBeVisible({ timeout: 20_000 });
      await look('ground unreachable');
      await page.getByRole('radio', { name: t('sideSuggestions'), exact: true }).check({ force: true });
      await expect(page.getByText(t('placesFailed'))).toBeVisible({ timeout: 20_000 });
      await look('places unreachable');
      const other = await context.newPage();
      await other.setViewportSize({ width: 1440, height: 900 });
      await other.goto(page.url());
      await expect(other.getByRole('alert')).toHaveText(new Author(other, language).t('openElsewhere'));
      const { faults: elsewhere, look: lookElsewhere } = inspector(other);
      await lookElsewhere('open elsewhere');
      await other.close();
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
      await page.getByRole('radio', { name: t('sideStory') }).check({ force: true });
      await page.locator('[data-side] textarea').first().fill('Other words');
      await expect(page.getByText(t('notKept'))).toBeVisible();
      await look('not kept');
      await page.setViewportSize({ width: 390, height: 844 });
      await look('on a phone');
      forgetUnreached(troubles);
      expect([...faults, ...elsewhere]).toEqual([]);
    });
  });
