import { keptLanguages, ownLanguage } from '../../../world/names';
import { capitals } from '../../names/capital-names';
import { type TownName, townsAround, townsOfSyria } from '../../names/town-names';
import { namesBeside } from './beside';
import { geonamesIn } from './debian';
import { exemplarNames } from './exemplars';
import type { Place } from './places';
import { isArabic, isInScriptOf, tidy, withoutSigns } from './scripts';
import { hasRussianLetters, romanised } from './ukrainian';
import { handNames } from './words/towns';

/** How many letters differ between two words of about one length. */
function difference(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, line) => {
    const next = [line + 1];
    [...other].forEach((against, index) => {
      const change = (row[index] as number) + (letter === against ? 0 : 1);
      next.push(Math.min(change, (row[index + 1] as number) + 1, (next[index] as number) + 1));
    });
    row = next;
  });
  return row.at(-1) as number;
}

const arabCountries = new Set('AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '));

/** The ground's own words for a town: in Arabic, English and Turkish. */
const ownWords = (town: TownName): Record<string, string> => ({
  ar: town['name:ar'],
  en: town['name:en'].replace(/,.*$/u, ''),
  tr: town['name:tr'],
});

/** The Ukrainian name that is nearest to the Latin one: renamed towns still have their former names in the package. */
function ukrainianName({ others, plain }: Place, listed: string | undefined): string | undefined {
  const candidates = [listed ?? '', ...others].filter(
    (name) => isInScriptOf('uk', name) && !hasRussianLetters(name),
  );
  const ranked = candidates
    .map((name) => ({ name, off: difference(romanised(name).toLowerCase(), plain.toLowerCase()) }))
    .sort((a, b) => a.off - b.off);
  const [best] = ranked;
  return best && best.off <= Math.max(3, plain.length / 3) ? best.name : undefined;
}

/** The one of several Arabic names that has an article where the Latin name has one. */
function arabicName({ others, country, plain }: Place, inOthers: readonly string[]): string | undefined {
  const isArab = arabCountries.has(country);
  const found = others.map(tidy).filter((name) => isArabic(name, isArab) && !inOthers.includes(name));
  const hasArticle = /^(?:a[dlnrstz]h?|el|esh?)[ -]/iu.test(plain);
  return found.find((name) => name.startsWith('ال') === hasArticle) ?? found[0];
}

/** Whether a country's towns have names in Latin letters of their own, not by romanisation. */
const isLatin = (country: string): boolean => ownLanguage(country) === undefined;

export interface TownNames {
  /** The name in Latin letters: English where it is known. */
  readonly latin: string;
  /** Without those that are the same as the Latin one. */
  readonly names: Record<string, string>;
}

/** A function that names places, from: the ground's own words, CLDR, GeoNames by language, GeoNames by script. */
export function townNamer(places: readonly Place[]): (place: Place) => TownNames {
  const languages = [
    ...new Set([...keptLanguages, ...places.map(({ country }) => ownLanguage(country) ?? 'en')]),
  ];
  const catalogues = new Map(languages.map((language) => [language, geonamesIn(language)]));
  const exemplars = exemplarNames(places, languages);
  const words = new Map(
    [...townsOfSyria, ...townsAround, ...capitals].map((town) => [town.id, ownWords(town)]),
  );
  return (place) => {
    const own = ownLanguage(place.country);
    const listed = (language: string): string | undefined => {
      const name = tidy(catalogues.get(language)?.get(String(place.id)) ?? '');
      return name && isInScriptOf(language, name) ? name : undefined;
    };
    const known: Record<string, string | undefined> = { ...exemplars.get(place.id) };
    for (const language of new Set([...keptLanguages, ...(own ? [own] : [])]))
      known[language] ??= listed(language);
    known['ar'] ??= arabicName(
      place,
      ['fa', 'ur', 'ckb'].map((language) => listed(language) ?? ''),
    );
    const ukrainian = place.country === 'UA' ? ukrainianName(place, listed('uk')) : undefined;
    if (place.country === 'UA') known['uk'] = ukrainian;
    const roman = ukrainian ? romanised(ukrainian) : undefined;
    Object.assign(known, handNames.get(place.id), words.get(place.id));
    const latin =
      known['en'] ??
      roman ??
      listed('en') ??
      (isLatin(place.country) ? place.name : withoutSigns(place.name));
    const { en: _, ...rest } = known;
    const plain = isLatin(place.country) ? latin : withoutSigns(latin);
    return { latin: plain, names: namesBeside(plain, rest) };
  };
}
