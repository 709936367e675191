import type { BrowserContext } from '@playwright/test';

/**
 * Has the map of a context drawn with half the pixels each way, as on a screen with fewer: in software a frame takes a
 * quarter of the time. The page is laid out as ever.
 */
export const drawCoarsely = (context: BrowserContext) =>
  context.addInitScript(() => Object.defineProperty(window, 'devicePixelRatio', { value: 0.5 }));
