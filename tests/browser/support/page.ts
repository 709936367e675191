import { test as base, expect } from '@playwright/test';
import { waitForFaces } from './faces';
import { type Trouble, watch } from './watch';

/**
 * Playwright's `test`, which fails a test when anything that `watch` collects has happened in it. Pages of a context
 * that a test makes itself are not watched: use the `page` and `context` it is given.
 */
export const test = base.extend<{ troubles: Trouble[] }>({
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles = await watch(context, new URL(baseURL ?? '').origin);
      await waitForFaces(context);
      await use(troubles);
      expect(troubles, 'console errors, uncaught errors, policy violations, requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
