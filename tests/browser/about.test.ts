import { themes } from '../../src/cartography/theme';
import { legendRows } from '../../src/cartography/rows';
import type { InterfaceLanguage } from '../../src/i18n/languages';
import { correctText } from '../../src/story/files/anchoring/correct';
import { sourceOf } from '../../src/story/files/source-of';
import { sample } from '../support/extent';
import { siteMaker } from '../support/made-site';
import { story } from '../support/stories';
import { storyFolder } from '../studio/support/story-folder';
import { faultsIn } from './support/axe';
import { currentBuild } from './support/builds';
import { open } from './support/map';
import { expect, freshTest, textTest } from './support/page';
import { wordsIn } from './support/words';

const last = story.changes.at(-1);

const corrected = 'karabakh-2020';

freshTest(
  'corrections of the text are told without a script, the last one first, with the text as it was',
  async ({ browser }) => {
    freshTest.setTimeout(120_000);
    const folder = storyFolder(corrected);
    const { name = '', text = '' } = sourceOf(folder) ?? {};
    const told = { en: 'The publisher added a remark.', ar: 'أضاف الناشر ملاحظة.', fr: 'Note.', tr: 'Not.' };
    const remarked = correctText(folder, {
      text: `A remark. ${text}`,
      decisions: new Map(),
      edition: { date: '2031-06-01', text: told },
    });
    const files = correctText(remarked, { text, decisions: new Map(), edition: { date: '2031-06-02' } });
    expect(files.get(name)).toBe(text);
    const site = await (await siteMaker(currentBuild)).site([corrected], () => files);
    for (const language of ['ar', 'en', 'fr', 'tr'] as const) {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.setContent(String(site.get(`${corrected}.about.${language}.html`)));
      const t = wordsIn(language);
      const part = page.locator('section', {
        has: page.getByRole('heading', { name: t('aboutChanges'), exact: true }),
      });
      await expect(part.getByRole('heading', { name: t('aboutCorrections') })).toBeVisible();
      const list = part.locator('dl').last();
      await expect(list.locator('time')).toHaveCount(2);
      expect(
        await list.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime'))),
      ).toEqual(['2031-06-02', '2031-06-01']);
      await expect(list.locator('dd').first()).toContainText(t('aboutCorrected'));
      await expect(list.locator('dd').last()).toContainText(told[language]);
      const links = list.getByRole('link', { name: t('aboutFormerText') });
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(paths.map((path) => site.get(path.replace('./', '')))).toEqual([`A remark. ${text}`, text]);
      await page.close();
    }
  },
);

const windows = [
  [1440, 900],
  [390, 844],
] as const;

for (const language of sample(story.languages as readonly InterfaceLanguage[], 3)) {
  const t = wordsIn(language);
  const path = `./${story.slug}.about.${language}.html`;

  freshTest(
    `without scripts the page tells how the map was made (${language})`,
    async ({ browser, baseURL }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('body')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('aboutMap'));
      await expect(page.getByText(story.makers?.[language] ?? '-', { exact: true })).toBeVisible();
      const table = page.getByRole('table');
      for (const { id, name, outline } of story.features) {
        const row = table.getByRole('row').filter({ has: page.locator(`a[href$="#feature=${id}"]`) });
        await expect(row).toContainText(name[language] ?? '-');
        await expect(row).toContainText(outline.description[language] ?? '-');
      }
      await expect(page.locator('.about-marks li svg')).toHaveCount(legendRows(story).length);
      for (const { description } of story.speakers) {
        await expect(page.getByText(description[language] ?? '-')).toBeVisible();
      }
      await expect(page.locator('code')).toHaveText(story.sourceHash);
      await expect(page.locator('time')).toHaveText(
        story.changes.toReversed().map(({ date }) => new RegExp(date.slice(0, 4))),
      );
      await expect(page.locator('time').first()).toHaveAttribute('datetime', last?.date ?? '');
      await expect(page.getByText(story.changes[0]?.text[language] ?? '-')).toBeVisible();
      await expect(page.getByText(t('aboutReportNone'))).toBeVisible();
      await page.close();
    },
  );

  freshTest(
    `its links lead to the story, to its shapes and files, and to the other languages (${language})`,
    async ({ page, request }) => {
      await page.goto(path);
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const own = links.filter((href) => href.startsWith(new URL('.', page.url()).href));
      expect(own.length).toBeGreaterThan(story.features.length);
      for (const address of new Set(own.map((href) => href.split('#')[0] ?? ''))) {
        expect((await request.get(address)).status(), address).toBe(200);
      }
      expect(links.filter((href) => href.endsWith(`${story.slug}.${language}.html#panel=gaps`))).toHaveLength(
        1,
      );
      for (const other of story.languages.filter((code) => code !== language)) {
        expect(links.some((href) => href.endsWith(`${story.slug}.about.${other}.html`))).toBe(true);
      }
    },
  );

  for (const theme of sample(['light', 'dark'] as const, 2)) {
    freshTest(
      `no accessibility fault, and the colours of the ${theme} theme (${language})`,
      async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(path);
        expect(await faultsIn(page)).toEqual([]);
        const background = await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--paper'),
        );
        expect(background).toBe(themes[theme].paper);
      },
    );
  }

  freshTest(`on a phone nothing but the table is wider than the screen (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(spill).toBeLessThanOrEqual(0);
  });

  for (const [width, height] of sample(windows, 2)) {
    textTest(
      `the story leads to it, beside the article and below the legend (${language}, ${width} px)`,
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, `lang=${language}`);
        await expect(page.locator('article').getByRole('link', { name: t('aboutMap') })).toHaveAttribute(
          'href',
          path,
        );
        if (width < 760) await page.getByRole('radio', { name: t('legendTab') }).check({ force: true });
        const inLegend = page.locator('section[aria-labelledby="legend-title"]');
        await expect(inLegend.getByRole('link', { name: t('aboutMap') })).toBeVisible();
      },
    );
  }
}
