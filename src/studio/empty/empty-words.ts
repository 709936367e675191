import type { InterfaceLanguage } from '../../i18n/languages';
import { studioLanguage } from '../desk/desk';
import { partWords } from '../desk/part-words';
import type { EmptyWords } from './words/en';

const words = partWords<EmptyWords>({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});

// With the panels that may be empty, each of which is loaded when it is opened.
await words.load(studioLanguage());

/** What to do next where there is nothing yet, in the language that is read. */
export const createEmptyWords = (language: () => InterfaceLanguage) => words.create(language);
