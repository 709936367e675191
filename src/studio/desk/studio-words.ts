import { resolveTemplate, translator } from '@solid-primitives/i18n';
import type { InterfaceLanguage } from '../../i18n/languages';
import type { en, StudioWords } from '../words/en';

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<StudioWords>>> = {
  ar: async () => (await import('../words/ar')).ar,
  en: async () => (await import('../words/en')).en,
  fr: async () => (await import('../words/fr')).fr,
  tr: async () => (await import('../words/tr')).tr,
};

const loaded = new Map<InterfaceLanguage, StudioWords>();

/** Loads the studio's own words in a language, if they are not there yet. */
export async function loadStudioWords(language: InterfaceLanguage): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}

/** The words in a language, which must be loaded. */
export const studioWordsOf = (language: InterfaceLanguage): StudioWords =>
  loaded.get(language) as StudioWords;

export type StudioWord = keyof typeof en;

/** The studio's words in the language that is read, which must be loaded. */
export const createStudioWords = (language: () => InterfaceLanguage) =>
  translator(() => studioWordsOf(language()), resolveTemplate);
