import type { Page } from '@playwright/test';

/** Makes whatever runs a script of a text an error of the page, which fails its test. */
export const raiseAlarms = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      window[name] = () => {
        throw new Error('A text has run a script.');
      };
    }
  });

/** Elements of the page as it is now that only markup of a text can have made; the head has the build's own. */
export const madeOfText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'iframe, object, embed, base, body style, [onerror], [onload], [src="x"], [href^="javascript:" i], body script:not([src]):not([type="application/ld+json"])',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
  );
