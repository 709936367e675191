import { code } from './code';

/** What tells two words apart that look alike. */
export type Difference =
  | 'composition'
  | 'double-quotes'
  | 'apostrophes'
  | 'spaces'
  | 'dashes'
  | 'direction-marks'
  | 'joiners'
  | 'soft-hyphens';

/** Words of a file, and the words of the text that look like them, with their place. */
export type LookingAlike = [
  { words: string },
  { words: string; at: number; differences: readonly Difference[] },
];

/** Where the story has several sources: the file of the one that it is about. */
export interface InSource {
  readonly inFile?: string;
}

/** Offsets are in UTF-16 units of the source. */
export const quoteCodes = {
  'quote-elsewhere': code<[{ words: string; at: number } & InSource, { places: readonly number[] }]>(
    1,
    'item',
  ),
  'quote-nowhere': code<[{ words: string; at: number }, { words: string; file: string }]>(1, 'item'),
  'quote-looks-alike': code<LookingAlike>(1, 'item'),
  'quote-of-no-sentence': code<[{ id: string }]>(1, 'item'),
  'quote-outside-sentence': code<[{ from: number; to: number }, { id: string; from: number; to: number }]>(
    1,
    'item',
  ),
  'quote-prefix': code<[{ words: string }]>(1, 'nothing'),
  'quote-suffix': code<[{ words: string }]>(1, 'nothing'),
  'context-looks-alike': code<LookingAlike>(1, 'nothing'),
  'quote-not-unique': code<[{ places: readonly number[] } & InSource]>(1, 'nothing'),
  'rendering-looks-alike': code<LookingAlike>(1, 'value'),
  'quote-in-places': code<[{ words: string; places: readonly number[] }]>(1, 'nothing'),
  'quote-rendering': code<[{ words: string; times: number; sentence: string }]>(1, 'value'),
};
