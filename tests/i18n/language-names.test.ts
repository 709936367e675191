import { expect, it } from 'vitest';
import { languageName, shortLanguageName } from '../../src/i18n/language-names';

it.each([
  ['fr', 'Français', 'FR'],
  ['de', 'Deutsch', 'DE'],
  ['ku', 'Kurdî (kurmancî)', 'KU'],
  ['uk', 'Українська', 'Ук'],
  ['he', 'עברית', 'עב'],
  ['ckb', 'کوردیی ناوەندی', 'کو'],
  ['am', 'አማርኛ', 'አማ'],
  ['zh', '中文', '中文'],
  ['zh-Hant', '繁體中文', '繁體'],
  ['sr-Latn', 'Srpski (latinica)', 'SR'],
  ['pt-BR', 'Português (Brasil)', 'PT'],
  ['ka', 'ქართული', 'ქა'],
  ['tr', 'Türkçe', 'TR'],
  ['ar', 'العربية', 'ع'],
])('%s is named in itself: %s, in short %s', (tag, name, short) => {
  expect(languageName(tag)).toBe(name);
  expect(shortLanguageName(tag)).toBe(short);
});
