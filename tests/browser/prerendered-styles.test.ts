import { readdirSync } from 'node:fs';
import { sample } from '../support/extent';
import { currentBuild } from './support/builds';
import { holdBack, script } from './support/own-page';
import { expect, freshTest as test } from './support/page';

/** Pages whose words are there before any script. */
const pages = readdirSync(currentBuild).filter((name) => /^(?!studio|preview|404).*\.html$/.test(name));

/** The classes of the page's elements that no rule of its stylesheets names. */
function unstyled(): string[] {
  const selectors = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
      ...(rule instanceof CSSGroupingRule ? selectors(rule.cssRules) : []),
    ]);
  const all = [...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules)).join(' ');
  const styled = new Set([...all.matchAll(/\.([\w-]+)/g)].map(([, name]) => name));
  const used = new Set([...document.querySelectorAll('body [class]')].flatMap((one) => [...one.classList]));
  return [...used].filter((name) => name.startsWith('_') && !styled.has(name));
}

for (const name of sample(pages, 4)) {
  test(`all that ${name} shows without scripts has its styles`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`./${name}`);
    expect(await page.evaluate(unstyled)).toEqual([]);
    await context.close();
  });
}

test('before the live page the dates of a story stand in one row', async ({ page }) => {
  await holdBack(page, script);
  await page.goto('./karabakh-2020.en.html', { waitUntil: 'commit' });
  const dates = page.locator('[data-prerendered] [data-dates] fieldset label');
  await expect(dates.last()).toBeVisible();
  const boxes = await Promise.all((await dates.all()).map((date) => date.boundingBox()));
  expect(boxes.length).toBeGreaterThan(2);
  expect(new Set(boxes.map((box) => box?.y))).toHaveProperty('size', 1);
});
