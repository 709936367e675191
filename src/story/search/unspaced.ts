import { fold } from './fold';

/** Scripts that write no blanks between words; their punctuation and digits are in these sets as well. */
const scripts = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana']
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const anyOfThem = new RegExp(`[${scripts}]`, 'u');
const letter = String.raw`(?=[\p{L}\p{M}\p{Nl}])[${scripts}]`;
const ignored = String.raw`[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]`;
const run = new RegExp(String.raw`(?!\p{M})${letter}(?:${letter}|${ignored})*`, 'gu');

/** Whether a text may have words that no blanks part. */
export const isUnspaced = (text: string): boolean => anyOfThem.test(text);

/** A part of a text. */
export interface Part {
  readonly text: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** Whether its words stand without blanks. */
  readonly isRun: boolean;
}

/** A text in runs of words without blanks and what is between them; together they are the text. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: exact, index } of text.matchAll(run)) {
    if (index > end) parts.push({ text: text.slice(end, index), start: end, isRun: false });
    parts.push({ text: exact, start: index, isRun: true });
    end = index + exact.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), start: end, isRun: false });
  return parts;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a run as the engine's dictionaries have them; the whole run where it has none. Offsets in the run. */
export function wordsOfRun(exact: string): { readonly start: number; readonly text: string }[] {
  // Older engines have no segmenter; dictionaries go by script, whatever the locale.
  if (typeof Intl.Segmenter === 'undefined') return [{ start: 0, text: exact }];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(exact)].map(({ index, segment }) => ({ start: index, text: segment }));
}

const letters = /\P{M}\p{M}*/gu;

/** Never in a folded text: keeps pairs of letters apart from words. */
const pairMark = '\u0000';

/**
 * Each letter of a folded run with its next: what two runs share is found by these wherever a dictionary, or a
 * reader in the middle of typing, cuts the words.
 */
export function pairsOf(folded: string): string[] {
  const all = folded.match(letters) ?? [];
  return all.map((one, index) => pairMark + one + (all[index + 1] ?? ''));
}

/** The pairs that a run with these words has; the last one may go on. */
export function soughtPairs(folded: string): string[] {
  const pairs = pairsOf(folded);
  return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
}

/** Where folded words stand in a run: UTF-16 offsets, around whole letters. */
export function occurrencesInRun(
  text: string,
  sought: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (sought === '') return [];
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: exact, index } of text.matchAll(letters)) {
    for (const unit of fold(exact)) {
      for (let count = unit.length; count > 0; count--) {
        starts.push(index);
        ends.push(index + exact.length);
      }
      folded += unit;
    }
  }
  const found: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + sought.length)) {
    found.push({ start: starts[at] ?? 0, end: ends[at + sought.length - 1] ?? text.length });
  }
  return found;
}
