import { code } from './code';
import type { InSource, LookingAlike } from './quotes';

/** Offsets are in UTF-16 units of the source; `after` is the sentence before, absent at the beginning. */
export const sentenceCodes = {
  'other-source': code<[{ hash: string }, { hash: string; file: string }]>(2, 'nothing'),
  /** A former text. */
  'other-edition': code<[{ hash: string }, { hash: string; file: string }]>(2, 'nothing'),
  'sentence-elsewhere': code<[{ words: string; at: number } & InSource, { at: number }]>(2, 'item'),
  'sentence-nowhere': code<[{ words: string; at: number } & InSource]>(2, 'item'),
  /** Leaves out the sentence: which text it is of, nobody knows. */
  'sentence-of-no-source': code<[{ id: string; source: string }, { sources: readonly string[] }]>(2, 'item'),
  /** A sentence of the first source that names others of it, or one that names what is none of the first. */
  'aligned-with-other': code<[{ id: string; alignedWith: string }]>(2, 'value'),
  'sentence-looks-alike': code<LookingAlike>(2, 'item'),
  'sentences-overlap': code<[{ id: string; from: number }, { id: string; end: number }]>(2, 'item'),
  'words-between': code<[{ words: string; after?: string; before: string } & InSource]>(2, 'nothing'),
  'words-after': code<[{ words: string; after?: string } & InSource]>(2, 'nothing'),
};
