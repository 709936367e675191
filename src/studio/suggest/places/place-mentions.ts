import { wordsOfRun } from '../../../story/search/unspaced';
import { fold } from '../../../story/search/fold';
import { isCue } from '../gazetteer/cue-words';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Place } from '../gazetteer/place';
import { isAcronym, type TextWord } from '../text-words';
import { formsOf, laterFormsOf, lettersLength, lettersOf, type WordForm } from '../word-forms';

/** A stretch of a text that is a place's name. */
export interface PlaceMention {
  /** UTF-16 offset. */
  readonly start: number;
  readonly exact: string;
  readonly key: string;
  readonly places: readonly Place[];
  readonly how: WordForm['how'];
  /** Its words among those of the text: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The names of places in a text, the longest that begins at a word each; none overlap. */
export function placeMentions(
  text: string,
  words: readonly TextWord[],
  gazetteer: Gazetteer,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  const isName = nameBeginnings(gazetteer);
  for (let index = 0; index < words.length; ) {
    const word = words[index] as TextWord;
    if (word.isRun) found.push(...inRun(word, index, gazetteer));
    const mention = word.isRun
      ? undefined
      : (gluedAt(text, words, index, gazetteer) ??
        (isName(word) ? longestAt(text, words, index, gazetteer) : undefined));
    if (mention) found.push(mention);
    index = mention?.to ?? index + 1;
  }
  return found;
}

/** A name with an apostrophe in it that the gazetteer writes without: Ba'quba. */
function gluedAt(
  text: string,
  words: readonly TextWord[],
  from: number,
  { byName, inCapitals }: Gazetteer,
): PlaceMention | undefined {
  const [first, next] = [words[from], words[from + 1]];
  if (!first || !next || next.isRun || !/^['\u2018\u2019]$/u.test(text.slice(first.end, next.start)))
    return undefined;
  const key = first.folded + next.folded;
  const places = byName.get(key);
  const isLong = key.length > 4 && first.folded.length > 1;
  if (!places || !isLong || first.isCapital === false || inCapitals.has(key)) return undefined;
  const exact = text.slice(first.start, next.end);
  return { start: first.start, exact, key, places, how: 'exact', from, to: from + 2 };
}

/** Whether some name may begin with a word: most words are asked about more than once. */
function nameBeginnings({ byName, beginnings, language }: Gazetteer): (word: TextWord) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const key = `${word.folded} ${word.isCapital}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const is = formsOf(word, language).some(({ folded }) => byName.has(folded) || beginnings.has(folded));
    known.set(key, is);
    return is;
  };
}

/** Names go on over a blank, a dash or an apostrophe, not over the end of a clause. */
const joins = /^(?:[\p{Zs}\n]|[\p{Pd}'\u2018\u2019\u02bc\u2212.]\p{Zs}?|\p{Zs}\p{Pd}\p{Zs})$/u;

function longestAt(
  text: string,
  words: readonly TextWord[],
  from: number,
  { byName, beginnings, inCapitals, language }: Gazetteer,
): PlaceMention | undefined {
  const first = words[from] as TextWord;
  let best: PlaceMention | undefined;
  let keys = formsOf(first, language);
  for (let to = from + 1; keys.length > 0; to++) {
    const last = words[to - 1] as TextWord;
    const exact = text.slice(first.start, last.end);
    const hit = keys.find(
      (key) => byName.has(key.folded) && isWritten(words.slice(from, to), exact, key, inCapitals),
    );
    if (hit) {
      const places = byName.get(hit.folded) ?? [];
      const skipped = lettersLength(exact, hit.skips ?? 0);
      const start = first.start + skipped;
      best = { start, exact: exact.slice(skipped), key: hit.folded, places, how: hit.how, from, to };
    }
    const open = keys.filter(({ folded }) => beginnings.has(folded));
    const next = words[to];
    if (open.length === 0 || !next || next.isRun || !joins.test(text.slice(last.end, next.start))) break;
    keys = joined(open, laterFormsOf(next, language));
  }
  return best;
}

const joined = (keys: readonly WordForm[], next: readonly WordForm[]): WordForm[] =>
  keys.flatMap((key) =>
    next.map((form) => ({
      ...key,
      folded: `${key.folded} ${form.folded}`,
      how: form.how === 'exact' ? key.how : form.how,
    })),
  );

/** Whether the words are written as a name is: with capitals, where the script has them. */
function isWritten(
  words: readonly TextWord[],
  exact: string,
  { folded, how }: WordForm,
  inCapitals: ReadonlySet<string>,
): boolean {
  if (inCapitals.has(folded)) return isAcronym(exact.replaceAll(' ', ''));
  const [first] = words;
  // Other names of few capitals are most likely somebody else's acronym.
  if (words.length === 1 && exact.length <= 4 && isAcronym(exact)) return false;
  if (/^\p{N}+$/u.test(folded) || (how === 'inflected' && words.length === 1 && folded.length < 4))
    return false;
  const content = words.filter(({ folded: one }) => one.length > 2);
  const [lead = first, ...rest] = content;
  if (lead?.isCapital === false) return false;
  return (
    !lead?.isCapital ||
    !/\p{Zs}/u.test(exact) ||
    rest.every(({ folded: one }) => isCue(one)) ||
    rest.some(({ isCapital }) => isCapital !== false)
  );
}

const spacedInside = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const katakana = /[\p{Script=Katakana}\u30fc]/u;
const longestName = 14;

/** In a run without blanks, names of two letters are words of the dictionary; longer ones it mostly does not know. */
function inRun({ exact: run, start: from }: TextWord, index: number, { byName }: Gazetteer): PlaceMention[] {
  const bounds = new Set(wordsOfRun(run).flatMap(({ start, text }) => [start, start + text.length]));
  const units = lettersOf(run);
  const found: PlaceMention[] = [];
  for (let unit = 0; unit < units.length; ) {
    const begin = units[unit]?.at ?? 0;
    let length = 0;
    for (let count = Math.min(longestName, units.length - unit); count >= 2 && length === 0; count--) {
      const end = units[unit + count - 1]?.end ?? 0;
      const exact = run.slice(begin, end);
      const places = byName.get(fold(exact));
      if (!places) continue;
      const isWhole = bounds.has(begin) && bounds.has(end);
      if (!isWhole && (count === 2 || spacedInside.test(exact))) continue;
      if (katakana.test(exact) && (katakana.test(run[begin - 1] ?? '') || katakana.test(run[end] ?? '')))
        continue;
      const key = fold(exact);
      found.push({ start: from + begin, exact, key, places, how: 'exact', from: index, to: index + 1 });
      length = count;
    }
    unit += Math.max(1, length);
  }
  return found;
}
