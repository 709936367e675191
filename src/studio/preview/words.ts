import { partWords } from '../desk/part-words';

/** The words of the preview, which come with it. */
export const previewWords = partWords({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});
