import { code } from './code';
import type { LookingAlike } from './quotes';

/** Offsets are in UTF-16 units of the source; `after` is the sentence before, absent at the beginning. */
export const sentenceCodes = {
  'other-source': code<[{ hash: string }, { hash: string; file: string }]>(2, 'nothing'),
  /** A former text. */
  'other-edition': code<[{ hash: string }, { hash: string; file: string }]>(2, 'nothing'),
  'sentence-elsewhere': code<[{ words: string; at: number }, { at: number }]>(2, 'item'),
  'sentence-nowhere': code<[{ words: string; at: number }]>(2, 'item'),
  'sentence-looks-alike': code<LookingAlike>(2, 'item'),
  'sentences-overlap': code<[{ id: string; from: number }, { id: string; end: number }]>(2, 'item'),
  'words-between': code<[{ words: string; after?: string; before: string }]>(2, 'nothing'),
  'words-after': code<[{ words: string; after?: string }]>(2, 'nothing'),
};
