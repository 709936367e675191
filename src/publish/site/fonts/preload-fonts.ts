import { sansNames } from '../../../cartography/fonts';
import { allWords } from '../../../i18n/all-words';
import { interfaceLanguageFor, interfaceLanguages } from '../../../i18n/languages';
import type { Story } from '../../../story/model';
import { hasCodePoint } from './unicode-range';

/** A subset font in a story's stylesheet that draws nothing where it comes late. */
const rule =
  /@font-face \{\s+font-family: "([^"]+)";[^}]*?font-display: optional;\s+src: url\("\.\.\/\.\.\/(assets\/[^"]+)"\)[^}]*?unicode-range: ([^;]+);/g;

/**
 * The subset fonts that the pages of a story preload, by language: those with letters of its title, or of the
 * interface.
 * @param stylesheet the story's
 */
export function preloadFonts(
  stylesheet: string,
  { languages, title }: Pick<Story, 'languages' | 'title'>,
): Record<string, readonly string[]> {
  const files = [...stylesheet.matchAll(rule)]
    .filter(([, family = '']) => !family.endsWith(' Italic') && family !== sansNames)
    .map(([, , path = '', ranges = '']) => ({ path, ranges: ranges.split(', ') }));
  return Object.fromEntries(
    [...new Set([...languages, ...Object.keys(interfaceLanguages)])].map((language) => {
      const words = allWords[interfaceLanguageFor(language)];
      const letters = [...`${title[language] ?? ''}${Object.values(words).join('')}`];
      // A space asks for no font of its own: Naskh has one too.
      const said = [...new Set(letters)]
        .filter((letter) => letter.trim() !== '')
        .map((letter) => letter.codePointAt(0) ?? 0);
      const needed = files.filter(({ ranges }) => said.some((code) => hasCodePoint(ranges, code)));
      return [language, needed.map(({ path }) => `./${path}`)];
    }),
  );
}
