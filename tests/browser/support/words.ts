import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { isQuick } from '../../support/extent';
import { type InterfaceLanguage, interfaceLanguages } from '../../../src/i18n/languages';

/**
 * The languages in which most tests look at the page: one for each direction of writing. In the quick run Arabic stands
 * for both: in it more can go wrong.
 */
export const languages: readonly ('ar' | 'en')[] = isQuick ? ['ar'] : ['ar', 'en'];

/** The interface's words in a language, to find on the page what a reader finds. */
export function wordsIn(language: InterfaceLanguage) {
  return translator(() => interfaceLanguages[language].words, resolveTemplate);
}
