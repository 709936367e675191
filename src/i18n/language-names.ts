import { interfaceLanguages, isInterfaceLanguage } from './languages';
import { ownNames } from './own-names';

/** Scripts with capitals at the beginning of a name. Georgian has capitals, but for whole words only. */
const withCapitals = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** A language's name in the language itself, with a capital where it has such: "Français", "Українська", "中文". */
export function languageName(tag: string): string {
  if (isInterfaceLanguage(tag)) return interfaceLanguages[tag].name;
  const known = ownNames[tag];
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  const [first = ''] = name;
  return withCapitals.test(first) ? first.toLocaleUpperCase(tag) + name.slice(first.length) : name;
}

/** The same for narrow windows: the language's code, or, in another script than Latin, the name's first two letters. */
export function shortLanguageName(tag: string): string {
  if (isInterfaceLanguage(tag)) return interfaceLanguages[tag].short;
  const name = languageName(tag);
  if (/^\p{Script=Latin}/u.test(name)) return new Intl.Locale(tag).language.toUpperCase();
  const letters = new Intl.Segmenter(tag, { granularity: 'grapheme' }).segment(name);
  return Array.from(letters, ({ segment }) => segment)
    .slice(0, 2)
    .join('');
}
