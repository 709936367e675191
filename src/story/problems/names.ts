import { code } from './code';

export const nameCodes = {
  /** The marker that stands for words to be written. */
  'to-be-written': code<[{ words: string }]>(7, 'nothing'),
  'language-again': code<[{ language: string }]>(7, 'value'),
  'words-missing': code<[{ key: string; languages: readonly string[] }, { language: string }]>(7, 'nothing'),
  'words-too-many': code<[{ language: string }, { languages: readonly string[] }]>(7, 'nothing'),
  'sentence-untranslated': code<[{ id: string }]>(7, 'nothing'),
  'translation-of-no-sentence': code<[{ id: string }]>(7, 'nothing'),
  /** Of a sentence whose source is in that language. */
  'translation-of-own-language': code<[{ id: string; language: string }]>(7, 'value'),
};
