import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { open } from './support/map';
import { expect, freshTest as test } from './support/page';

/** The most that scripts and stylesheets of the first view may weigh without the map engine, kB with gzip. */
const budget = 119;

interface Part {
  readonly name: string;
  readonly text: string;
}

/** The scripts and stylesheets that a page loads from now on, but for the map engine and what the reader asks for. */
function partsLoaded(page: Page): () => Promise<Part[]> {
  const parts: Promise<Part>[] = [];
  page.on('response', (response) => {
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (/\.(?:js|css)$/.test(name)) parts.push(response.text().then((text) => ({ name, text })));
  });
  return async () => (await Promise.all(parts)).filter(({ text }) => !isEngine(text));
}

const isEngine = (text: string) => text.includes('MAX_TEXTURE_SIZE') || text.length > 400_000;

test('what the first view loads is light, and checks no story that the build has checked', async ({
  page,
}) => {
  // What is loaded for later comes once the page has nothing else to do.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const loaded = partsLoaded(page);
  await open(page, 'lang=en');
  const inline = await page
    .locator('head > style, head > script:not([src])')
    .evaluateAll((all) => all.map((one) => ({ name: `<${one.localName}>`, text: one.textContent })));
  expect(inline.map(({ name }) => name)).toEqual(['<script>', '<style>', '<style>']);
  const parts = [...inline, ...(await loaded())];
  const kB = parts.map(({ name, text }) => [name, gzipSync(text).length / 1000] as const);
  const sum = kB.reduce((total, [, size]) => total + size, 0);
  expect(sum, kB.map(([name, size]) => `${name} ${size.toFixed(1)}`).join('\n')).toBeLessThan(budget);
  // The schema library's own words.
  expect(parts.filter(({ text }) => text.includes('but received')).map(({ name }) => name)).toEqual([]);
});

const engineSheet = readFileSync(
  createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'),
  'utf8',
);

/** The selectors of a stylesheet's rules that style something on the page, and that the page's own sheets lack. */
function rulesLacking(css: string): string[] {
  const whole = new CSSStyleSheet();
  whole.replaceSync(css);
  const styleRules = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? [rule]
        : rule instanceof CSSGroupingRule
          ? styleRules(rule.cssRules)
          : [],
    );
  const own = new Set(
    [...document.styleSheets]
      .flatMap((sheet) => styleRules(sheet.cssRules))
      .flatMap(({ selectorText }) => selectorText.split(/,\s*/)),
  );
  return styleRules(whole.cssRules)
    .flatMap(({ selectorText }) => selectorText.split(/,\s*/))
    .filter((selector) => {
      // What is pointed at, pressed or drawn before and after is there as well.
      const plain = selector.replaceAll(/::?(?:before|after|hover|active|focus|fullscreen|-moz[\w-]+)/g, '');
      return document.querySelector(plain) !== null && !own.has(selector);
    });
}

for (const [what, fragment] of [
  ['a page with the road traced', 'lang=en&km=100&feature=aleppo'],
  ['a frame', 'embed=1'],
] as const) {
  test(`${what} has every rule of the engine’s stylesheet that styles something in it`, async ({ page }) => {
    await open(page, fragment);
    expect(await page.locator('.maplibregl-map').count()).toBe(1);
    expect(await page.evaluate(rulesLacking, engineSheet)).toEqual([]);
  });
}
