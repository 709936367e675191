import type { BrowserContext } from '@playwright/test';

/**
 * Has the pages of a context wait for their faces, however late: on a busy machine they would be set in another now
 * and then, and measure otherwise.
 */
export async function waitForFaces(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const wait = () => {
      for (const face of document.fonts) if (face.display === 'optional') face.display = 'block';
    };
    // A sheet says when it has loaded, and its faces are there.
    document.addEventListener('load', wait, true);
  });
}
