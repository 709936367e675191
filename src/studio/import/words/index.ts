import { interfaceLanguageFor, type InterfaceLanguage, isInterfaceLanguage } from '../../../i18n/languages';
import { partWords } from '../../desk/part-words';
import type { ImportWords } from './en';

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<ImportWords>>> = {
  ar: async () => (await import('./ar')).ar,
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
  tr: async () => (await import('./tr')).tr,
};

export const importWords = partWords(loaders);

/** The words in those languages of a story that the interface speaks. */
export async function importWordsIn(
  languages: readonly string[],
): Promise<readonly (readonly [language: string, words: ImportWords])[]> {
  const own = languages.filter((language) => isInterfaceLanguage(language));
  return Promise.all(
    own.map(async (language) => [language, await loaders[interfaceLanguageFor(language)]()] as const),
  );
}
