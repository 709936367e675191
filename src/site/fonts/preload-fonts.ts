import { hasCodePoint } from './unicode-range';
import { letters } from '../../cartography/fonts';
import { interfaceLanguages, isInterfaceLanguage } from '../../i18n/languages';
import { direction } from '../../i18n/tags';

/**
 * The subset fonts that a page preloads, by language. Every language includes plain Latin.
 * @param names all files of the build
 */
export function preloadFonts(
  names: readonly string[],
  languages: ReadonlySet<string>,
): Record<string, readonly string[]> {
  const file = /^assets\/claimed-[a-z-]+-\d00-normal-[\w-]{8}\.woff2$/;
  return Object.fromEntries(
    [...languages].map((language) => {
      const parts = partsOf(language);
      const needed = names.filter(
        (name) => file.test(name) && parts.some((part) => new RegExp(`-${part}-\\d`).test(name)),
      );
      return [language, needed.map((name) => `./${name}`)];
    }),
  );
}

function partsOf(language: string): string[] {
  if (direction(language) === 'rtl') return ['latin', 'arabic'];
  const words = isInterfaceLanguage(language)
    ? Object.values(interfaceLanguages[language].words).join('')
    : '';
  const hasMarks = [...words].some((letter) =>
    hasCodePoint(letters['latin-ext'], letter.codePointAt(0) ?? 0),
  );
  return hasMarks ? ['latin', 'latin-ext'] : ['latin'];
}
