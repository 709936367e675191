import type { InterfaceLanguage } from '../../i18n/languages';
import { studioLanguage } from '../desk/desk';
import { partWords } from '../desk/part-words';
import type { CorrectingWords } from './words/en';

const words = partWords<CorrectingWords>({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});

// With the panel of the story, which is loaded when it is opened.
await words.load(studioLanguage());

/** What is said of former texts, in the language that is read. */
export const createCorrectingWords = (language: () => InterfaceLanguage) => words.create(language);
