import { partWords } from '../desk/part-words';

/** The words of what is said where a story is published. */
export const publishWords = partWords({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});
