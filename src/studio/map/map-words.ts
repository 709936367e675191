import { partWords } from '../desk/part-words';
import type { MapWords } from './words/en';

export type MapWord = keyof MapWords;

export const mapWords = partWords<MapWords>({
  ar: async () => (await import('./words/ar')).ar,
  en: async () => (await import('./words/en')).en,
  fr: async () => (await import('./words/fr')).fr,
  tr: async () => (await import('./words/tr')).tr,
});
