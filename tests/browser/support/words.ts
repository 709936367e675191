import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { isEachCase, isQuick } from '../../support/extent';
import { allWords } from '../../../src/i18n/all-words';
import type { InterfaceLanguage } from '../../../src/i18n/languages';

type Language = 'ar' | 'en';

/** For what differs by direction: a language of each. In the quick run Arabic stands for both. */
export const directions: readonly Language[] = isQuick ? ['ar'] : ['ar', 'en'];

/** For what differs by words: Arabic stands for both, but where each case is asked for. */
export const languages: readonly Language[] = isEachCase ? ['ar', 'en'] : ['ar'];

/** For what is the same in each language: Arabic, in which more can go wrong. */
export const anyLanguage = ['ar'] as const;

/** The interface's words in a language, to find on the page what a reader finds. */
export function wordsIn(language: InterfaceLanguage) {
  return translator(() => allWords[language], resolveTemplate);
}
