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

/** The lowest row with ink, px from the top. */
const bottom = (ink: readonly number[]): number => ink.findLastIndex((row) => row > 1);

for (const [where, selector] of [
  ['article', 'article p:has([data-sentence])'],
  ['headline', '#page h1'],
] as const)
  test(`words of the ${where} stand on their line, also those that end in dots`, async ({ page }) => {
    await page.open('lang=ar');
    const ink = (text: string) => page.evaluate(inkOf, [selector, text] as const);
    // A letter without dots or a mark stands where it belongs; none of these goes below it.
    const line = bottom(await ink('ا'));
    expect(line).toBeGreaterThan(80);
    for (const words of ['تات', 'ثالثة', 'هات ذات', 'لذات: ات'])
      expect(Math.abs(bottom(await ink(words)) - line), words).toBeLessThanOrEqual(2);
  });
