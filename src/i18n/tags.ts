/** Scripts that are written from right to left, by their ISO 15924 codes. */
const rightToLeft =
  'Adlm Arab Aran Armi Avst Chrs Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi';

const found = new Map<string, Intl.Locale | undefined>();

/** A BCP 47 tag with the script and region that CLDR gives a language without them; undefined for what is no tag. */
function maximized(tag: string): Intl.Locale | undefined {
  if (!found.has(tag)) {
    try {
      found.set(tag, new Intl.Locale(tag).maximize());
    } catch {
      found.set(tag, undefined);
    }
  }
  return found.get(tag);
}

/** The direction of a language's script. Not `textInfo` of `Intl.Locale`, which Firefox lacks. */
export function direction(tag: string): 'rtl' | 'ltr' {
  const script = maximized(tag)?.script;
  return script !== undefined && rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/** Whether who reads one reads the other: the same language in the same script, in whatever region. */
export function isSameWriting(one: string, other: string): boolean {
  const [a, b] = [maximized(one), maximized(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

/** The first wish that is offered, as it is offered: to the letter, or else in another region. */
export function matchLanguage<T extends string>(
  wished: readonly (string | undefined)[],
  offered: readonly T[],
): T | undefined {
  for (const wish of wished) {
    if (wish === undefined) continue;
    const match = offered.find((tag) => tag === wish) ?? offered.find((tag) => isSameWriting(tag, wish));
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The language of a page for a reader: a wish that is offered, or else English, or else the first one. */
export const languageFor = (wished: readonly (string | undefined)[], offered: readonly string[]): string =>
  matchLanguage([...wished, 'en'], offered) ?? offered[0] ?? 'en';
