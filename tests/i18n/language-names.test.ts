import { expect, it } from 'vitest';
import { languageName, shortLanguageName } from '../../src/i18n/language-names';
import { ownNames } from '../../src/i18n/own-names';

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

it('the names that browsers may lack are those of CLDR, which Node has whole', () => {
  for (const [tag, name] of Object.entries(ownNames)) {
    const known = new Intl.DisplayNames([tag], { type: 'language' });
    expect(known.resolvedOptions().locale, tag).toBe(tag);
    expect(name.toLocaleLowerCase(tag), tag).toBe(known.of(tag)?.toLocaleLowerCase(tag));
  }
});
