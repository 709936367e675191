import { alpha2, countryCodes } from '../../basemap/world/iso';
import { nameOfRegion } from '../../i18n/name-of-region';
import { fold } from '../../story/search/fold';

/** A country that a story's zones may partition. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: string;
}

/** All countries in the order of their names in a language. */
export function countriesIn(language: string): Country[] {
  const order = new Intl.Collator(language);
  return countryCodes
    .map((code) => ({ code, name: nameOfRegion(alpha2(code) ?? code, language) }))
    .toSorted((one, other) => order.compare(one.name, other.name));
}

/** The countries that a text names in its language: ISO codes, the most often named first. */
export function countriesNamed(text: string, language: string): readonly string[] {
  const words = fold(text);
  return countriesIn(language)
    .map(({ code, name }) => ({ code, times: words.split(fold(name)).length - 1 }))
    .filter(({ times }) => times > 0)
    .toSorted((one, other) => other.times - one.times)
    .map(({ code }) => code);
}
