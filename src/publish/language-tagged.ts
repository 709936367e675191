import type { Text } from '../story/model';

/** Words in each language of a story, as JSON-LD has them. */
export const languageTagged = (text: Text): object[] =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));
