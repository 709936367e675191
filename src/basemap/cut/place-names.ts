import { type Names, ownLanguage } from '../world/names';

const isLatin = (language: string): boolean => new Intl.Locale(language).maximize().script === 'Latn';

/** The language of a BCP 47 tag, without script and region. */
export const languageOf = (tag: string): string => new Intl.Locale(tag).language;

/**
 * The names of a place as properties: `name`, its own, and `name:<language>` for each language that has one. The Latin
 * name is also that of every language in Latin letters, and stands for English always, since the map falls back to it.
 * @param country two-letter code, for the place's own language
 */
export function namesFor(
  languages: readonly string[],
  latin: string,
  names: Names,
  country?: string,
): Record<string, string> {
  const own = ownLanguage(country ?? '');
  const found = [...new Set([...languages, 'en'])].flatMap((language) => {
    const name = names[languageOf(language)] ?? (isLatin(language) ? latin : undefined);
    return name ? [[`name:${language}`, name] as const] : [];
  });
  return { name: (own && names[own]) || latin, ...Object.fromEntries(found) };
}
