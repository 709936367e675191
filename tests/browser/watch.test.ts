import { expect, test } from '@playwright/test';
import { watch } from './support/watch';

// The other browser tests lean on what `watch` sees: here each kind of trouble is made on purpose.

const here = (baseURL: string | undefined) => new URL(baseURL ?? '').origin;

test('console errors and warnings are reported, other messages are not', async ({
  context,
  page,
  baseURL,
}) => {
  const troubles = await watch(context, here(baseURL));
  await page.goto('robots.txt');
  await page.evaluate(() => {
    console.log('a word');
    console.warn('a warning');
    console.error('an error');
  });
  const seen = () => troubles.map(({ kind, text }) => `${kind}: ${text.split(' (')[0]}`);
  await expect.poll(seen).toContain('console: an error');
  expect(seen()).toContain('console: a warning');
  expect(seen()).not.toContain('console: a word');
});

test('an uncaught error is reported', async ({ context, page, baseURL }) => {
  const troubles = await watch(context, here(baseURL));
  await page.goto('robots.txt');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
  });
  await expect.poll(() => troubles).toContainEqual({ kind: 'error', text: 'Error: nobody catches this' });
});

test('an inline script is blocked by the policy, and reported', async ({ context, page, baseURL }) => {
  const troubles = await watch(context, here(baseURL));
  await page.goto('robots.txt');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
  });
  await expect.poll(() => troubles.map(({ kind }) => kind)).toContain('policy');
  expect(await page.title()).not.toBe('ran');
});

test('a request to another origin is reported', async ({ context, page, baseURL }) => {
  const troubles = await watch(context, here(baseURL));
  const elsewhere = 'http://127.0.0.1:9/';
  await page.goto(elsewhere).catch(() => null);
  expect(troubles).toContainEqual({ kind: 'origin', text: elsewhere });
});
