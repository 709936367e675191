import { expect, test } from 'vitest';
import { fonts } from '../../../src/cartography/fonts';
import { fontStylesheet } from '../../../src/publish/site/fonts/font-files';

test.each([
  ['latin', true, 'optional'],
  ['latin', false, 'swap'],
  ['sc', true, 'swap'],
] as const)('of %s, subset %s, the font is %s', (part, isSubset, display) => {
  const font = fonts.find((one) => one.part === part);
  if (!font) throw new Error(`There is no font of ${part}.`);
  const sheet = fontStylesheet([{ font, url: 'a.woff2', ranges: ['U+20'], isSubset }]);
  expect(sheet).toContain(`font-display: ${display};`);
});
