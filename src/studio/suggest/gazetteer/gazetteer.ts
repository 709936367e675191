import type { PlaceNames, WorldPlaces } from '../../../story/places/files';
import { countryWords } from './country-words';
import { nameVariants } from './name-variants';
import { type NamedPlace, type Place, placesOfFiles } from './place';
import { isAcronym, nameKey } from '../text-words';

/** The world's places by their names, for texts in one language. */
export interface Gazetteer {
  readonly language: string;
  /** By folded words with a blank between each. */
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** What names of several words begin with, one word or more. */
  readonly beginnings: ReadonlySet<string>;
  /** Keys that count only where they are written in capitals, such as "us". */
  readonly inCapitals: ReadonlySet<string>;
  /** Names of countries in the language, folded, by two-letter code. */
  readonly countryNames: ReadonlyMap<string, readonly string[]>;
}

/** Which of the languages that have a file of names is that of a text, if any. */
export function namesLanguage({ languages }: WorldPlaces, language: string): string | undefined {
  const { language: bare } = new Intl.Locale(language);
  return languages.find((one) => one === language) ?? languages.find((one) => one === bare);
}

/** Half a second's work: a gazetteer is made once for a language. */
export function gazetteerOf(world: WorldPlaces, names: PlaceNames | undefined, language: string): Gazetteer {
  const byName = new Map<string, Place[]>();
  const beginnings = new Set<string>();
  const inCapitals = new Set<string>();
  const countryNames = new Map<string, string[]>();
  const add = (key: string, place: Place) => {
    const known = byName.get(key);
    if (known?.includes(place)) return;
    if (known) known.push(place);
    else byName.set(key, [place]);
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1))
      beginnings.add(key.slice(0, at));
  };
  const places = placesOfFiles(world, names);
  const common = areaWords(places);
  for (const { place, names: all } of places) {
    const whole = place.sort === 'country' ? withCountryNames(place, all, language) : { place, names: all };
    for (const name of whole.names) {
      const key = nameKey(name);
      if (key === '') continue;
      add(key, whole.place);
      if (isAcronym(name)) inCapitals.add(key);
      for (const variant of nameVariants(key, name, whole.place, common)) add(variant, whole.place);
      if (place.sort === 'country') countryNames.set(place.id, [...(countryNames.get(place.id) ?? []), key]);
    }
  }
  return { language, byName, beginnings, inCapitals, countryNames };
}

function withCountryNames(place: Place, own: readonly string[], language: string): NamedPlace {
  const spoken = (['long', 'short'] as const).flatMap((style) => {
    const name = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(place.id);
    return name === undefined ? [] : [name];
  });
  const more = countryWords[new Intl.Locale(language).language]?.[place.id] ?? [];
  const names = [...new Set([...spoken, ...own, ...more])];
  return { place: { ...place, name: own[0] ?? spoken[0] ?? place.name }, names };
}

/** Words that many areas of one country have in their names, as "province" has: `<country> <word>`. */
function areaWords(places: readonly NamedPlace[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const areas = new Map<string, number>();
  for (const { place, names } of places) {
    if (place.sort !== 'area') continue;
    areas.set(place.country, (areas.get(place.country) ?? 0) + 1);
    for (const word of new Set(names.flatMap((name) => nameKey(name).split(' ')))) {
      const key = `${place.country} ${word}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isCommon = ([key, count]: [string, number]) =>
    count >= 3 && count >= (areas.get(key.slice(0, 2)) ?? 0) * 0.3;
  return new Set([...counts].filter(isCommon).map(([key]) => key));
}
