import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { en } from '../../src/i18n/en';
import { allWords } from '../../src/i18n/all-words';
import { type InterfaceLanguage, interfaceLanguages } from '../../src/i18n/languages';
import { tr } from '../../src/i18n/tr';
import { indexEvidence } from '../../src/story/evidence';
import { story } from '../support/stories';
import { go, open, openWithoutMap, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { wordsIn } from './support/words';
import { heldBy } from '../support/holders';
import { sample, wholeRunOnly } from '../support/extent';

const t = wordsIn('tr');
const evidence = indexEvidence(story);
const [source = ''] = story.languages;

/** English words that have no place on a page in Turkish: the interface's without holes, and all of the story. */
function englishWords(): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { en: english, tr: turkish } = value as Record<string, unknown>;
    if (typeof english === 'string' && english !== turkish) found.push(english);
    else for (const child of Object.values(value)) visit(child);
  };
  visit(story);
  const keys = Object.keys(en) as (keyof typeof en)[];
  const words = keys.filter((key) => en[key] !== tr[key] && !en[key].includes('{{')).map((key) => en[key]);
  return [...new Set([...found, ...words])];
}

/** The lines of text that are seen, and what is only said: labels, titles, placeholders. */
async function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [...document.body.innerText.split('\n'), ...said].map((line) => line.trim()).filter(Boolean);
  });
}

/** The story's names in English, those left out that are the same in Turkish. */
const englishNames = new Set(
  story.features.flatMap(({ name }) => (name['en'] && name['en'] !== name['tr'] ? [name['en']] : [])),
);

/** The names that the map draws now. */
async function namesOn(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const layers = map.getStyle().layers.flatMap(({ id }) => (id.endsWith('-labels') ? [id] : []));
    const names = map
      .queryRenderedFeatures({ layers })
      .map(({ properties }) => String(properties['text'] ?? properties['name:tr']));
    return [...new Set(names.map((name) => name.replaceAll('\n', ' ').replaceAll('\u2011', '-')))];
  });
}

textTest(
  'the page is in Turkish: its language, its direction, its title and its article',
  async ({ page }) => {
    await open(page, 'lang=tr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    await expect(page.locator('body')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('h1')).toHaveText(story.title['tr'] ?? '');
    await expect(page).toHaveTitle(`${story.title['tr']} · ${tr.appName}`);
    for (const { id, translations } of story.sentences) {
      await expect(page.locator(`[data-sentence="${id}"]`)).toHaveText([translations['tr'] ?? '']);
    }
    const article = page.getByRole('article');
    await expect(article).toContainText(t('translationNote'));
    await expect(article).toContainText(story.translators['tr']?.['tr'] ?? 'a translator');
  },
);

for (const [where, view, some] of [
  ['the whole', '', ['Halep', 'Şam', 'İdlib', 'Türkiye', 'Akdeniz', 'Kıbrıs']],
  ['the north', '&view=7.6/36.4/37.6', ['Halep ili', 'Münbiç', 'Gaziantep', 'Azez, Cerablus ve El Bab']],
  ['the Euphrates', '&view=7.6/35.6/40.2', ['Rakka', 'Tabka', 'Rakka ili', 'Deyrizor ili']],
  ['the east', '&view=8.3/35.7/40.7', ['Deyrizor', 'Şeddadi', 'Habur']],
] as const) {
  test(`the map's labels are in Turkish: ${where}`, async ({ page }) => {
    await open(page, `lang=tr${view}`);
    const names = await namesOn(page);
    expect(names).toEqual(expect.arrayContaining([...some]));
    // A name that is the same in both languages is left out of the English ones.
    expect(names.filter((name) => englishNames.has(name))).toEqual([]);
  });
}

textTest('evidence has the quote in Turkish, and the very words of the source', async ({ page }) => {
  await open(page, 'lang=tr&feature=zone-idlib');
  const card = page.getByRole('region', { name: t('evidence'), exact: true });
  const zone = evidence.featureById.get('zone-idlib');
  const [claim] = evidence.claimsOf('zone-idlib');
  const [quote] = claim?.quotes ?? [];
  await expect(card.locator('h2')).toHaveText(zone?.name['tr'] ?? '');
  await expect(card.locator('bdi').first()).toHaveText(zone?.name[source] ?? '');
  await expect(card.locator('bdi[lang="en"]')).toHaveCount(0);
  const shown = card.locator(`[data-claim="${claim?.id}"]`);
  await expect(shown).toContainText(claim?.statement['tr'] ?? '');
  await expect(shown).toContainText(evidence.speakerById.get(claim?.speaker ?? '')?.name['tr'] ?? '');
  await expect(shown.locator('blockquote[lang="tr"] mark')).toHaveText(quote?.rendered['tr'] ?? '');
  await expect(shown.locator(`blockquote[lang="${source}"] mark`)).toHaveText(quote?.exact ?? '');
  await expect(card).toContainText(zone?.outline.description['tr'] ?? '');
  await expect(card).toContainText('yaklaşık 3.300 km²');
});

textTest('the legend and the road are in Turkish', async ({ page }) => {
  await open(page, 'lang=tr&km=100');
  const legend = page.getByRole('region', { name: t('legend') });
  await expect(legend).toContainText('Nisan 2023 itibarıyla');
  for (const { id, name } of story.actors.filter((actor) => actor.id.endsWith('-groups'))) {
    if (story.features.some((feature) => feature.kind === 'zone' && heldBy(feature) === id)) {
      await expect(legend).toContainText(name['tr'] ?? '');
    }
  }
  const readout = page.locator('[data-readout]');
  await expect(readout).toContainText('100 / yaklaşık 647 km');
  await expect(readout).toContainText(t('nearest', { name: 'Eriha', distance: t('lengthKm', { km: 6 }) }));
  await expect(readout).toContainText(t('heldHere', { holder: 'İdlib’deki silahlı gruplar' }));
  await expect(readout).toContainText(t('inSentence', { number: 9 }));
});

test.describe('a browser in Turkish', () => {
  test.use({ locale: 'tr-TR' });

  test('has no English left on the page, whatever is open', wholeRunOnly, async ({ page }) => {
    test.setTimeout(120_000);
    const english = englishWords();
    expect(english.length).toBeGreaterThan(400);
    await open(page, 'lang=tr');
    for (const fragment of [
      'feature=m4&km=300',
      'feature=zone-golan',
      'feature=talks-december-2022',
      'sentence=s19',
      'claim=s8-withdrawal-discussed',
      'actor=islamic-state',
      'relation=wants-turkey-syrian-government',
      'panel=accounts&account=tr-mod,sana',
      'panel=relations',
      'panel=time&moment=first-meeting',
      'panel=gaps',
    ]) {
      await go(page, `lang=tr&${fragment}`);
      const lines = await linesOf(page);
      expect(lines.length, fragment).toBeGreaterThan(60);
      const left = english.filter((words) =>
        lines.some((line) => line === words || (words.length > 14 && line.includes(words))),
      );
      expect(left, fragment).toEqual([]);
    }
  });
});

textTest('a search finds Turkish names, in whatever letters they are typed', async ({ page }) => {
  await open(page, 'lang=tr');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: t('search') });
  await expect(page.getByText(t('searchKeys'))).toBeVisible();
  for (const [query, feature, name] of [
    ['Halep', 'aleppo', 'Halep'],
    ['sam', 'damascus', 'Şam'],
    ['İDLİB', 'idlib', 'İdlib'],
    ['idlib', 'idlib', 'İdlib'],
    ['Münbiç', 'm4.m4-manbij', 'Münbiç'],
    ['m-4', 'm4', 'M-4 kara yolu'],
  ] as const) {
    await box.fill(query);
    const option = page.locator(`[role="option"][data-found="${feature}"]`);
    await expect(option, query).toContainText(name);
    await expect(option.locator('[lang="tr"]'), query).toHaveCount(1);
  }
});

for (const [locale, beside] of [
  ['tr-TR', 'tr'],
  ['ar-SY', 'en'],
  ['en-GB', 'en'],
] as const) {
  test.describe(`side by side for a reader in ${locale}`, () => {
    freshTest.use({ locale });

    freshTest(`are the source and "${beside}"`, async ({ page }) => {
      await openWithoutMap(page, 'lang=both');
      const [first] = story.sentences;
      await expect(page.locator('[data-sentence="s1"]')).toHaveText([
        first?.text ?? '',
        first?.translations[beside] ?? '',
      ]);
      await expect(page.getByRole('article').locator('[data-columns]')).toHaveAttribute('data-columns', '2');
    });
  });
}

/** With the least that each control is wide, px. */
const phones = [
  [480, 30],
  [390, 42],
  [360, 35],
  [320, 38],
] as const;

for (const [width, least] of sample(phones, 4)) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    textTest('the languages fit into the head of the page', wholeRunOnly, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 });
      for (const code of story.languages as readonly InterfaceLanguage[]) {
        const { name, short } = interfaceLanguages[code];
        await open(page, `lang=${code}`);
        const head = page.getByRole('banner');
        const group = head.getByRole('group', { name: allWords[code].language });
        await expect(group.getByRole('radio')).toHaveCount(story.languages.length + 1);
        await expect(group.getByRole('radio', { name })).toBeChecked();
        await expect(group.getByText(short, { exact: true })).toBeVisible();
        const [over, ...boxes] = await head.evaluate((element) => [
          element.scrollWidth - element.clientWidth,
          // The skip links before the name are seen with the focus alone.
          ...[...element.querySelectorAll('fieldset label, p ~ div button')].map((one) => {
            const box = one.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth ? box.width : 0;
          }),
        ]);
        expect(over, code).toBeLessThanOrEqual(0);
        expect(boxes.length, code).toBeGreaterThanOrEqual(7);
        expect(Math.min(...boxes), code).toBeGreaterThanOrEqual(least);
      }
    });
  });
}

freshTest('every Turkish letter is in the page’s own fonts', async ({ page }) => {
  await openWithoutMap(page, 'lang=tr');
  const strange = await page.evaluate(async () => {
    const letters = 'ğĞıİşŞçÇöÖüÜâÂîÎûÛ’“”–·';
    const faces = [400, 600].flatMap((weight) =>
      ['Claimed Sans', 'Claimed Serif'].map((family) => `${weight} 20px "${family}"`),
    );
    await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('found no 2D context');
    // A letter that a face lacks is drawn, and measured, in the fallback.
    const widthIn = (font: string, letter: string) => {
      pen.font = font;
      return pen.measureText(letter).width;
    };
    return faces.flatMap((face) =>
      [...letters].filter(
        (letter) => widthIn(`${face}, monospace`, letter) !== widthIn(`${face}, serif`, letter),
      ),
    );
  });
  expect(strange).toEqual([]);
});
