import type { Page } from '@playwright/test';
import { interfaceLanguages } from '../../src/i18n/languages';
import { allWords } from '../../src/i18n/all-words';
import { storyOf } from '../support/every-story';
import { story as one } from '../support/stories';
import { sample } from '../support/extent';
import { expect, freshTest } from './support/page';
import { openWithoutMap } from './support/map';

const { story, slug } = storyOf('karabakh-2020');
const [first, second] = story.texts;
const languages = Object.keys(interfaceLanguages) as (keyof typeof allWords)[];
// Another story is another page: none that is shared is led there.
const at = (page: Page, fragment: string) => openWithoutMap(page, `story=${slug}&${fragment}`);
const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const section = (page: Page, id: string | undefined) => page.locator(`article [data-source="${id}"]`);

for (const language of sample(languages, 2)) {
  freshTest(`${language}: the sources are read one at a time, or side by side`, async ({ page }) => {
    const words = allWords[language];
    await at(page, `lang=${language}`);
    await expect(section(page, first?.id)).toBeVisible();
    await expect(section(page, second?.id)).toBeHidden();
    await choice(page, second?.short?.[language] ?? '').check();
    await expect(section(page, second?.id)).toBeVisible();
    await expect(section(page, first?.id)).toBeHidden();
    await choice(page, words.sourcesBeside).check();
    const row = page.locator('[data-row="s4"]');
    await expect(row.locator('[data-sentence]')).toHaveCount(2);
    await expect(row.locator('[data-sentence="a4"]')).toBeVisible();
    await expect(page.locator('[data-row="s10"] [data-sentence]')).toHaveCount(1);
  });
}

freshTest('keys go from one source to the next', async ({ page }) => {
  await at(page, 'lang=en');
  await choice(page, first?.short?.['en'] ?? '').focus();
  await page.keyboard.press('ArrowRight');
  await expect(section(page, second?.id)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-aligned]')).toBeVisible();
});

freshTest('texts side by side are in the language that is read', async ({ page }) => {
  await at(page, 'lang=en');
  await choice(page, allWords.en.sourcesBeside).check();
  const text = page.locator('[data-aligned] [data-sentence="s10"]');
  for (const language of ['ar', 'en']) {
    await page.evaluate((lang) => location.replace(`#lang=${lang}`), language);
    await expect(page.locator('[data-aligned] p[lang]').first()).toHaveAttribute('lang', language);
    const sentence = story.sentences.find(({ id }) => id === 's10');
    await expect(text).toHaveText(sentence?.translations[language] ?? sentence?.text ?? '');
  }
});

freshTest(
  'the link that has the focus keeps its whole address while another is pointed at',
  async ({ page }) => {
    await at(page, 'lang=en&account=article&theme=dark');
    const [own, other] = ['s1', 's3'].map((id) =>
      section(page, first?.id).locator(`[data-sentence="${id}"]`),
    );
    await expect(own ?? page.locator('a')).toHaveAttribute('href', '#sentence=s1');
    await own?.focus();
    const whole = await own?.getAttribute('href');
    expect(whole).toContain('theme=dark');
    await other?.hover();
    expect(await other?.getAttribute('href')).toContain('theme=dark');
    await page.mouse.move(1, 1);
    await expect(other ?? page.locator('a')).toHaveAttribute('href', '#sentence=s3');
    expect(await own?.getAttribute('href')).toBe(whole);
  },
);

freshTest('a sentence, or the words of a claim, open their source', async ({ page }) => {
  await at(page, 'lang=en&sentence=a3');
  await expect(section(page, second?.id).locator('[data-sentence="a3"]')).toBeVisible();
  await at(page, 'lang=en&claim=s10-width');
  await expect(section(page, first?.id).locator('[data-sentence="s10"]')).toBeVisible();
  await at(page, 'lang=en&claim=a4-aghdam-return');
  await expect(section(page, second?.id).locator('[data-sentence="a4"]')).toBeVisible();
});

freshTest('a claim says how many publications have it, and each quote its source', async ({ page }) => {
  await at(page, 'lang=en&claim=s7-five-years');
  const card = page.locator('[data-claim="s7-five-years"]').first();
  await expect(card).toContainText('Publications: 2 · independent sources: 1');
  await expect(card.locator('figcaption')).toContainText([
    first?.short?.['en'] ?? '',
    second?.short?.['en'] ?? '',
  ]);
});

freshTest('the view of sources has what is put differently, and what one alone says', async ({ page }) => {
  await at(page, 'lang=en&panel=sources');
  const row = page.locator('[data-group="differently"] [data-row="s3"]');
  await expect(row).toContainText('shall remain in their current positions');
  await expect(row).toContainText('shall stop at their current positions');
  await expect(page.locator(`[data-group="only"][data-source="${first?.id}"]`)).toContainText(
    'five-kilometre',
  );
  await expect(page.locator('[data-group="shared"] [data-claim]')).toHaveCount(10);
});

freshTest('a story of one source has no view of sources, and no choice of one', async ({ page }) => {
  await openWithoutMap(page, `story=${one.slug}&lang=en&panel=sources`);
  await expect(page.locator('article [data-sentence="s1"]')).toBeVisible();
  await expect(page.locator('input[name="source"]')).toHaveCount(0);
  await expect(page.locator('input[name="panel"][value="sources"]')).toHaveCount(0);
});

freshTest('without a script the page has all sources', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(`${slug}.en.html`);
  for (const { id } of story.sentences) await expect(page.locator(`[data-sentence="${id}"]`)).toBeVisible();
  for (const { credit } of story.texts)
    await expect(page.getByText(credit['en'] ?? '').first()).toBeVisible();
  await context.close();
});
