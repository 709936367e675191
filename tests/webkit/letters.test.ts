import { expect, test } from './support/test';

/**
 * How much ink there is in each row of a text in the typeface of an element, as the page draws it. Runs in the page.
 */
const inkOf = async ([selector, text]: readonly [string, string]): Promise<number[]> => {
  const element = document.querySelector(selector);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!element || !pen) throw new Error(`found no ${selector}`);
  const { fontWeight, fontFamily } = getComputedStyle(element);
  const font = `${fontWeight} 48px ${fontFamily}`;
  await document.fonts.load(font, text);
  [pen.canvas.width, pen.canvas.height] = [600, 160];
  pen.font = font;
  pen.direction = 'rtl';
  pen.fillText(text, 590, 90);
  const { data, width, height } = pen.getImageData(0, 0, 600, 160);
  return Array.from({ length: height }, (_, row) => {
    const alphas = data
      .subarray(row * width * 4, (row + 1) * width * 4)
      .filter((_value, index) => index % 4 === 3);
    return alphas.reduce((sum, alpha) => sum + alpha / 255, 0);
  });
};

/** How much of the ink is in other rows, as a share. */
function apart(one: readonly number[], other: readonly number[]): number {
  const total = one.reduce((sum, ink) => sum + ink, 0);
  expect(total).toBeGreaterThan(500);
  return one.reduce((sum, ink, row) => sum + Math.abs(ink - (other[row] ?? 0)), 0) / total;
}

for (const [where, selector] of [
  ['article', 'article p:has([data-sentence])'],
  ['headline', '#page h1'],
] as const)
  test(`words of the ${where} stand on one line, also those that end in dots`, async ({ page }) => {
    await page.open('lang=ar');
    // A joiner that joins nothing is in the same font, and leaves no gap: so the letters stand where they belong.
    const [words, joined] = [' ', '\u200C'].map((between) => ['محادثات', 'في', 'موسكو'].join(between));
    const [drawn, expected] = [
      await page.evaluate(inkOf, [selector, words ?? ''] as const),
      await page.evaluate(inkOf, [selector, joined ?? ''] as const),
    ];
    expect(apart(drawn, expected)).toBeLessThan(0.05);
  });
