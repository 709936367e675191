import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { isQuick } from '../../support/extent';
import { allWords } from '../../../src/i18n/all-words';
import type { InterfaceLanguage } from '../../../src/i18n/languages';

/** For what differs by words or by direction: a language of each direction. In the quick run Arabic stands for both. */
export const languages: readonly ('ar' | 'en')[] = isQuick ? ['ar'] : ['ar', 'en'];

/** For what is the same in each language: Arabic, in which more can go wrong. */
export const anyLanguage = ['ar'] as const;

/** The interface's words in a language, to find on the page what a reader finds. */
export function wordsIn(language: InterfaceLanguage) {
  return translator(() => allWords[language], resolveTemplate);
}
