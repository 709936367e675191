import { resolveTemplate, translator } from '@solid-primitives/i18n';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { ProblemWords } from '../../i18n/problems/words';
import type { en, StudioWords } from '../words/en';

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<StudioWords>>> = {
  ar: async () => (await import('../words/ar')).ar,
  en: async () => (await import('../words/en')).en,
  fr: async () => (await import('../words/fr')).fr,
  tr: async () => (await import('../words/tr')).tr,
};

const problemLoaders: Readonly<Record<InterfaceLanguage, () => Promise<ProblemWords>>> = {
  ar: async () => (await import('../../i18n/problems/ar')).ar,
  en: async () => (await import('../../i18n/problems/en')).en,
  fr: async () => (await import('../../i18n/problems/fr')).fr,
  tr: async () => (await import('../../i18n/problems/tr')).tr,
};

const loaded = new Map<InterfaceLanguage, StudioWords>();
const problems = new Map<InterfaceLanguage, ProblemWords>();

/** Loads the studio's own words in a language, and those for problems, if they are not there yet. */
export async function loadStudioWords(language: InterfaceLanguage): Promise<void> {
  const [words, ofProblems] = await Promise.all([
    loaded.get(language) ?? loaders[language](),
    problems.get(language) ?? problemLoaders[language](),
  ]);
  loaded.set(language, words);
  problems.set(language, ofProblems);
}

/** The words for what is missing or wrong, in a language whose words are loaded. */
export const problemWordsOf = (language: InterfaceLanguage): ProblemWords =>
  problems.get(language) as ProblemWords;

/** The words in a language, which must be loaded. */
export const studioWordsOf = (language: InterfaceLanguage): StudioWords =>
  loaded.get(language) as StudioWords;

export type StudioWord = keyof typeof en;

/** The studio's words in the language that is read, which must be loaded. */
export const createStudioWords = (language: () => InterfaceLanguage) =>
  translator(() => studioWordsOf(language()), resolveTemplate);
