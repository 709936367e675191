import type { NewSource } from '../../../../src/studio/edits/sources';

/** A further source, in English. */
export const courier = (text: string): NewSource => ({
  id: 'courier',
  language: 'en',
  text,
  publisher: { en: 'The Courier' },
  speaker: 'article',
});
