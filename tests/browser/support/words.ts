import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { type InterfaceLanguage, interfaceLanguages } from '../../../src/i18n/languages';

/** The languages in which most tests look at the page: one for each direction of writing. */
export const languages = ['ar', 'en'] as const;

/** The interface's words in a language, to find on the page what a reader finds. */
export function wordsIn(language: InterfaceLanguage) {
  return translator(() => interfaceLanguages[language].words, resolveTemplate);
}
