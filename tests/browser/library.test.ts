import type { Page } from '@playwright/test';
import type { SharedFile } from '../../src/story/shared';
import type { StoryEntry } from '../../src/story/story-entry';
import { entry } from '../support/entries';
import { story } from '../support/stories';
import { faultsIn } from './support/axe';
import { openWithoutMap } from './support/map';
import { paired } from '../support/extent';
import { expect, freshTest as test } from './support/page';
import { directions, wordsIn } from './support/words';

const goma = entry('goma', {
  title: { fr: 'Goma, entre deux lignes', en: 'Goma, between two lines' },
  languages: ['fr', 'en'],
  date: '2024-12',
  at: [29.2, -1.7],
  territory: [{ id: 'COD', name: { en: 'Congo - Kinshasa', ar: 'الكونغو - كينشاسا' } }],
});
const made = [
  goma,
  entry('idlib', { at: [36.6, 35.9] }),
  entry('aleppo', { at: [37.2, 36.2], date: '2016' }),
];
const texts = made.map(({ slug, title }) => ({
  slug,
  texts: [
    { kind: 'story', id: slug, text: title },
    { kind: 'sentence', id: 's1', text: { en: `The bridge of ${slug} is closed.`, ar: `جسر ${slug} مغلق.` } },
  ],
}));

/** Opens the page of all stories with made ones in place of the site's. */
async function openLibrary(page: Page, fragment = '', entries: readonly StoryEntry[] = made): Promise<void> {
  await page.route('**/stories/index.json', (route) => route.fulfill({ json: entries }));
  await page.route('**/stories/search.json', (route) => route.fulfill({ json: texts }));
  await page.goto(`stories.html#${fragment}`);
  await page.locator('#page h1').waitFor();
}

const shown = (page: Page) =>
  page
    .locator('#page [data-story-card]')
    .evaluateAll((cards) => cards.map((card) => card.dataset['storyCard']));
const pins = (page: Page) =>
  page.locator('#page [data-pin]').evaluateAll((all) => all.map((pin) => pin.dataset['pin']).sort());

test('all stories are listed, the latest first, and those that stand close share a pin', async ({ page }) => {
  await openLibrary(page, 'lang=en');
  expect(await shown(page)).toEqual(['goma', 'idlib', 'aleppo']);
  expect(await pins(page)).toEqual(['1', '2']);
  const card = page.locator('#story-goma');
  await expect(card.getByRole('link', { name: 'Goma, between two lines' })).toHaveAttribute(
    'href',
    './goma.en.html',
  );
  await expect(card).toContainText('December 2024 · Congo - Kinshasa');
  await expect(card).toContainText('Français');
  await expect(card).toContainText('Claims: 3');
  await expect(page.getByRole('link', { name: 'Goma, between two lines' })).toHaveCount(2);
});

test('a pin of several stories chooses them, by keyboard too, and all come back', async ({ page }) => {
  await openLibrary(page, 'lang=en');
  const pin = page.locator('#page [data-pin="2"]');
  await pin.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toEqual(['idlib', 'aleppo']);
  await expect(pin).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Stories: 2 of 3');
  await page.getByRole('button', { name: wordsIn('en')('showAllStories') }).click();
  await expect.poll(() => shown(page)).toEqual(['goma', 'idlib', 'aleppo']);
});

test('place, language and year choose, the address keeps it, and nothing found is said', async ({ page }) => {
  const t = wordsIn('en');
  await openLibrary(page, 'lang=en');
  await page.getByLabel(t('filterPlace')).selectOption('SYR');
  await expect.poll(() => shown(page)).toEqual(['idlib', 'aleppo']);
  await page.getByLabel(t('filterYear')).selectOption('2016');
  await expect.poll(() => shown(page)).toEqual(['aleppo']);
  expect(await pins(page)).toEqual(['1']);
  await expect(page).toHaveURL(/#lang=en&place=SYR&year=2016$/);
  await page.reload();
  await expect.poll(() => shown(page)).toEqual(['aleppo']);
  await expect(page.getByLabel(t('filterPlace'))).toHaveValue('SYR');
  await page.getByLabel(t('filterLanguage')).selectOption('fr');
  await expect(page.getByText(t('noStoryFits'))).toBeVisible();
  await page.getByRole('button', { name: t('showAllStories') }).click();
  await expect.poll(() => shown(page)).toEqual(['goma', 'idlib', 'aleppo']);
  await expect(page).toHaveURL(/#lang=en$/);
});

test('a search goes over what all stories say, and leads to the sentence', async ({ page }) => {
  await openLibrary(page, 'lang=en');
  await page.getByRole('searchbox').fill('bridge goma');
  await expect.poll(() => shown(page)).toEqual(['goma']);
  const hit = page.locator('#story-goma').getByRole('link', { name: 'The bridge of goma is closed.' });
  await expect(hit).toHaveAttribute('href', './goma.en.html#sentence=s1');
  await expect(hit.locator('mark')).toHaveText(['bridge', 'goma']);
});

test('a search of which the texts do not come says so', async ({ page }) => {
  await openLibrary(page, 'lang=en');
  await page.unroute('**/stories/search.json');
  await page.route('**/stories/search.json', (route) => route.fulfill({ json: null, status: 200 }));
  await page.getByRole('searchbox').fill('bridge');
  await expect(page.getByRole('alert')).toHaveText(wordsIn('en')('partFailed'));
});

test('one story alone is a whole page, with nothing to choose among', async ({ page }) => {
  await openLibrary(page, 'lang=en', [goma]);
  expect(await shown(page)).toEqual(['goma']);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Stories: 1');
});

test('the picture of a story is shown, and where it is if there is none', async ({ page }) => {
  await openLibrary(page, 'lang=en', [entry(story.slug, { previews: ['en'] }), goma]);
  const cover = (slug: string) => page.locator(`#story-${slug} > a`);
  await expect(cover(story.slug).locator('img')).toHaveJSProperty('naturalWidth', 1200);
  await expect(cover('goma').locator('svg')).toBeVisible();
});

for (const [language, theme] of paired(directions, ['light', 'dark']))
  test(`it has no accessibility faults (${language}, ${theme})`, async ({ page }) => {
    await openLibrary(page, `lang=${language}&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('body')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    expect(await faultsIn(page)).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing is wider than the window, and what is pressed is large enough', async ({ page }) => {
    await openLibrary(page, 'lang=ar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const heights = await page
      .locator('#page :is(select, input[type="search"], header button)')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  for (const language of ['ar', 'en', 'tr'])
    test(`the name in a story’s header leads to it, and nothing there is cramped (${language})`, async ({
      page,
    }) => {
      await openWithoutMap(page, `lang=${language}`);
      const header = page.locator('#page header').first();
      const boxes = await header
        .locator('p > a, button, label')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        );
      const inOrder = boxes.toSorted((a, b) => a.left - b.left);
      expect(inOrder.length).toBeGreaterThan(6);
      for (const [place, { left }] of inOrder.entries())
        expect(left).toBeGreaterThanOrEqual((inOrder[place - 1]?.right ?? 0) - 1.5);
      expect(inOrder.at(-1)?.right).toBeLessThanOrEqual(390);
      const link = header.locator('p > a');
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(28);
      await link.click();
      await expect(page).toHaveURL(/stories\.html/);
    });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list of links, in each language of the interface', async ({ page }) => {
    await page.goto('stories.html');
    for (const language of ['ar', 'en', 'tr'] as const) {
      const part = page.locator(`form[lang="${language}"]`);
      await expect(part.getByRole('heading', { level: 1 })).toHaveText(wordsIn(language)('allStories'));
      const link = part.getByRole('link', { name: story.title[language] ?? '' }).last();
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', `./${story.slug}.${language}.html`);
    }
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });

  test('a story’s header leads to it', async ({ page }) => {
    await page.goto(`${story.slug}.en.html`);
    await page
      .getByRole('link', { name: wordsIn('en')('allStories') })
      .first()
      .click();
    await expect(page).toHaveURL(/stories\.html$/);
  });
});

const [actor] = story.actors.filter(({ wikidata }) => wikidata !== undefined);
const thing = `actor=${actor?.id ?? ''}`;
const elsewhere: SharedFile = {
  stories: { goma: { title: goma.title, languages: goma.languages, date: goma.date } },
  things: {
    [thing]: [
      {
        story: 'goma',
        kind: 'actor',
        id: 'theirs',
        claims: ['c1', 'c2', 'c3', 'c4'].map((id) => ({
          id,
          mode: 'said',
          speaker: { fr: 'Le texte', en: 'The text' },
          statement: { en: id },
          quotes: [{ exact: `mots de ${id}`, rendered: { en: `words of ${id}` } }],
        })),
      },
    ],
  },
  sources: { [thing]: 2 },
};

/** Opens the story with another beside it, which shares an actor. */
async function openBeside(page: Page, fragment: string): Promise<string[]> {
  const asked: string[] = [];
  const index = await page.request.get('stories/index.json');
  const [own] = (await index.json()) as StoryEntry[];
  if (!own) throw new Error('found no story');
  await page.route('**/stories/index.json', (route) =>
    route.fulfill({ json: [{ ...own, shared: [thing] }, goma, entry('old', { date: '1999' })] }),
  );
  await page.route('**/shared.json', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: elsewhere });
  });
  await openWithoutMap(page, fragment);
  return asked;
}

test('an article ends with the stories before and after it in time', async ({ page }) => {
  await openBeside(page, 'lang=en');
  const links = page.getByRole('navigation', { name: wordsIn('en')('otherStories') }).getByRole('link');
  await expect(links).toHaveText([
    'Earlier · 1999Story old',
    'Later · December 2024Goma, between two lines',
    'All stories',
  ]);
  await expect(links.nth(1)).toHaveAttribute('href', './goma.en.html');
});

test('the card of what another story speaks of has its words, speaker and date, and leads there', async ({
  page,
}) => {
  const asked = await openBeside(page, `lang=en&${thing}`);
  const part = page.getByRole('region', { name: wordsIn('en')('elsewhere') });
  await expect(part.getByText('Independent sources: 2')).toBeVisible();
  const head = part.getByRole('link', { name: 'Goma, between two lines' });
  await expect(head).toContainText('December 2024');
  await expect(head).toHaveAttribute('href', './goma.en.html#actor=theirs');
  await expect(part.locator('q')).toHaveText(['words of c1', 'words of c2', 'words of c3']);
  await expect(part.getByRole('link', { name: 'The text words of c1' })).toHaveAttribute(
    'href',
    './goma.en.html#claim=c1',
  );
  await expect(part.getByText('All claims in that story: 4')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('nothing is loaded for what no other story speaks of', async ({ page }) => {
  const other = story.actors.find(({ id }) => id !== actor?.id);
  const asked = await openBeside(page, `lang=en&actor=${other?.id}`);
  await expect(page.getByRole('navigation', { name: wordsIn('en')('otherStories') })).toBeAttached();
  await expect(page.getByRole('region', { name: wordsIn('en')('elsewhere') })).toHaveCount(0);
  expect(asked).toEqual([]);
});
