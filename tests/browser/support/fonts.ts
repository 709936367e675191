import type { BrowserContext } from '@playwright/test';

/** Has the pages of a context block text on their fonts: a late font would leave it in another, and measure otherwise. */
export async function waitForFonts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const wait = () => {
      for (const font of document.fonts) if (font.display === 'optional') font.display = 'block';
    };
    // Once a stylesheet has loaded, its fonts are in document.fonts.
    document.addEventListener('load', wait, true);
  });
}
