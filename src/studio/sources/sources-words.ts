import type { InterfaceLanguage } from '../../i18n/languages';
import { studioLanguage } from '../desk/desk';
import { partWords } from '../desk/part-words';
import type { SourcesWords } from './words/en';

const words = partWords<SourcesWords>({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});

// With what is loaded where there are several sources, or with the panel of the story.
await words.load(studioLanguage());

/** What is said of the sources of a story, in the language that is read. */
export const createSourcesWords = (language: () => InterfaceLanguage) => words.create(language);

export type SourcesWord = keyof SourcesWords;
