import { hasCodePoint } from './unicode-range';
import { letters } from '../../cartography/faces';
import { direction, interfaceLanguages, isInterfaceLanguage } from '../../i18n/languages';

/**
 * The first files of the faces that the page is set in, for each language. In every one there are plain Latin letters.
 * @param names of all files of the build
 */
export function firstFaces(
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
