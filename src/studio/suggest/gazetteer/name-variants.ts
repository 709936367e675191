import { isCue, isDirection } from './cue-words';
import type { Place } from './place';
import { nameKey } from '../text-words';

/** The Arabic article as it is written in Latin letters, by itself or before a dash; folded. */
const articles = new Set('al el ad ed ar er as es ash esh at et an en az ez ul ur us'.split(' '));
export const isLatinArticle = (folded: string): boolean => articles.has(folded);

const arab = new Set('AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE SO DJ'.split(' '));
const latin = /^\p{Script=Latin}/u;
const arabicScript = /^\p{Script=Arabic}/u;
const cyrillic = /^\p{Script=Cyrillic}/u;

/** Letters of Azerbaijani and Turkmen as English writes them. */
const turkic: Readonly<Record<string, string>> = {
  ç: 'ch',
  ş: 'sh',
  ğ: 'gh',
  c: 'j',
  x: 'kh',
  ə: 'a',
  ǝ: 'a',
};

/** A Latin name as others write it, by its country's letters. */
function romanisedName(name: string, country: string): string {
  if (country === 'AZ' || country === 'TM')
    return name.toLowerCase().replaceAll(/./gu, (letter) => turkic[letter] ?? letter);
  if (latin.test(name) && (country === 'UA' || country === 'RU' || country === 'BY'))
    return name.replaceAll(/i(?=[aou])/gu, 'y');
  return name;
}

/** Other keys by which a place is found, besides that of its name. */
export function nameVariants(
  key: string,
  name: string,
  { sort, country, seat }: Place,
  isAreaWord: ReadonlySet<string>,
): string[] {
  const words = key.split(' ');
  const variants: string[] = [];
  if (arab.has(country) && latin.test(name)) {
    const plain = words.map((word) => (isLatinArticle(word) ? 'al' : word));
    const bare = plain.length > 1 && plain[0] === 'al' ? plain.slice(1) : plain;
    for (const form of [plain, bare]) {
      variants.push(form.join(' '));
      const last = form.at(-1) ?? '';
      if (last.length > 4 && last.endsWith('ah'))
        variants.push([...form.slice(0, -1), last.slice(0, -1)].join(' '));
    }
  }
  // "Tripoli of the West" is a capital that its own country calls Tripoli.
  if (seat === 2 && arabicScript.test(name) && words.length === 2 && isCue(words[1] ?? ''))
    variants.push(words[0] ?? '');
  const romanised = romanisedName(name, country);
  if (romanised !== name) variants.push(nameKey(romanised));
  // A Slavic area is named by an adjective: without "region" it is any adjective of its town.
  if (sort === 'area' && words.length > 1 && !cyrillic.test(name)) {
    const rest = words.filter((word) => !isAreaWord.has(`${country} ${word}`));
    const isName = rest.some((word) => word.length > 3 && !isDirection(word) && !isCue(word));
    if (isName && rest.length < words.length) variants.push(rest.join(' '));
  }
  // An apostrophe, which parts words, may be left out.
  if (/\p{L}['\u2018\u2019\u02bc\u02b9]\p{L}/u.test(name) && latin.test(name)) variants.push(words.join(''));
  return variants.filter((variant) => variant !== key && variant.length > 1);
}
