import { useDesk } from '../desk/desk';
import { partWords } from '../desk/part-words';
import type { CompareWords } from './words/en';

export const compareWords = partWords<CompareWords>({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});

/** The comparison's words in the language that is read. */
export const useCompareWords = () => compareWords.create(useDesk().language);

export type CompareT = ReturnType<typeof useCompareWords>;
