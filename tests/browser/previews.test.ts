import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewSize } from '../../src/publish/site/pages/metadata';
import { embedPage } from '../../src/story/pages';
import { stories } from '../support/all-stories';
import { storiesFolder } from '../support/first-story';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { countDifferent, sizeOf } from './support/pixels';
import { isInterfaceLanguage } from '../../src/i18n/languages';
import { wordsIn } from './support/words';
import { sample, wholeRunOnly } from '../support/extent';

test.use({ viewport: previewSize, isMapSharp: true });

/** The share of pixels that another version of the browser may draw otherwise. */
const tolerance = 0.03;

const previews = stories.flatMap(({ slug, languages }) => languages.map((language) => ({ slug, language })));

for (const { slug, language } of sample(previews, 3)) {
  const path = join(storiesFolder, slug, `preview.${language}.png`);
  const interfaceLanguage = isInterfaceLanguage(language) ? language : 'en';

  test(
    `the preview of a shared link is what the map shows (${slug}, ${language})`,
    wholeRunOnly,
    async ({ page }, { config }) => {
      await page.goto(`${embedPage(slug)}#lang=${language}&theme=light`);
      await ready(page);
      // A picture has nothing to press, and is seen small: its title is large.
      await page.evaluate((name) => {
        for (const element of document.querySelectorAll<HTMLElement>(
          '[data-needs-script], [data-legend-card]',
        )) {
          element.style.display = 'none';
        }
        const [title, link] = document.querySelectorAll<HTMLElement>('footer > *');
        if (!title || !link) throw new Error('found no foot below the map');
        title.style.fontSize = '44px';
        link.textContent = name;
        Object.assign(link.style, { font: '600 26px var(--serif)', textDecoration: 'none' });
        // Whose data it is goes with it.
        const credits = document.querySelector<HTMLDetailsElement>('[data-print="credits"]');
        const summary = credits?.querySelector('summary');
        if (!credits || !summary) throw new Error('found no credits');
        credits.open = true;
        summary.style.display = 'none';
        Object.assign(credits.style, { insetInline: 'auto 0.75rem', maxInlineSize: '27rem' });
      }, wordsIn(interfaceLanguage)('appName'));
      // The engine hears of another size up to 50 ms later, which may be after some quiet frames.
      await page.waitForFunction(() => {
        const canvas = document.querySelector('[data-map] canvas');
        return canvas?.clientHeight === document.querySelector('[data-map]')?.clientHeight;
      });
      await ready(page);
      const picture = await page.screenshot({ animations: 'disabled' });
      if (config.updateSnapshots === 'all') writeFileSync(path, picture);
      expect(existsSync(path), path).toBe(true);
      expect(sizeOf(path)).toEqual(previewSize);
      const different = await countDifferent(page, [picture, readFileSync(path)], 24);
      expect(different).toBeLessThan(previewSize.width * previewSize.height * tolerance);
    },
  );

  test(`the page names its preview, which is there (${slug}, ${language})`, async ({ page, request }) => {
    await page.goto(`${slug}.${language}.html`);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe('image/png');
    // Not by `toEqual`: to tell where two such files differ takes minutes.
    expect(readFileSync(path).equals(await answer.body())).toBe(true);
  });
}
