import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pictureLanguages, picturePath, pictureSize } from '../../src/site/help/help-pages';
import { isEachCase, wholeRunOnly } from '../support/extent';
import { helpShows, type PictureLanguage, pictureBytes, webpOf } from './support/help-steps';
import { expect, freshTest as test } from './support/page';
import { Author } from './support/studio';

/** The pictures of the pages of help. `npm run help-pictures` takes them; here, that each step can still be shown. */
test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: pictureSize,
  colorScheme: 'light',
  actionTimeout: 15_000,
});

/** The steps: all where their pictures are taken, else every fourth, others in each language. */
const shownIn = (language: PictureLanguage) =>
  Object.entries(helpShows).filter(
    (_, index) => isEachCase || index % 4 === pictureLanguages.indexOf(language) * 2,
  );

for (const language of pictureLanguages) {
  test.describe(language, () => {
    test.use({ locale: language });
    for (const [step, show] of shownIn(language)) {
      test(
        `the step "${step}" of the help can be shown (${language})`,
        wholeRunOnly,
        async ({ page }, { config }) => {
          await show(new Author(page, language));
          await page.evaluate(() => document.fonts.ready);
          const path = picturePath(language, step);
          if (config.updateSnapshots === 'all') {
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, await webpOf(page));
          }
          expect(existsSync(path), path).toBe(true);
          expect(statSync(path).size).toBeLessThan(pictureBytes);
        },
      );
    }
  });
}
