import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { interfaceLanguages } from '../../../src/i18n/languages';

export const languages = ['ar', 'en'] as const;

/** The interface's words in a language, to find on the page what a reader finds. */
export function wordsIn(language: (typeof languages)[number]) {
  return translator(() => interfaceLanguages[language].words, resolveTemplate);
}
