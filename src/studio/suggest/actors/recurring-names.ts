import { isCue } from '../gazetteer/cue-words';
import { beginsArabicGroup } from './power-words';
import { isAcronym, type TextWord } from '../text-words';

/** Words of a text that are a name together: the first, and the one after the last. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** How many letters of the first are joined to the name. */
  readonly skips: number;
}

const longest = 5;
const named = /^(?:\p{Lu}[\p{L}\p{M}]*\p{Nd}+|\p{Lu}{2,}.*)$/u;

/**
 * Names that stand in a text more than once, longest first; spans of one name do not overlap those of another. In scripts
 * with capitals: rows of capitalised words, at least once within a sentence. In Arabic: two or three words that begin as
 * names of groups do.
 */
export function recurringNames(
  text: string,
  words: readonly TextWord[],
  isTaken: (index: number) => boolean,
): NameSpan[][] {
  const small = new Set(words.flatMap(({ folded, isCapital }) => (isCapital === false ? [folded] : [])));
  const canBe = (index: number) => {
    const word = words[index];
    if (word === undefined || isTaken(index)) return false;
    return word.isCapital === true && !(word.isFirst && small.has(word.folded)) && !isCue(word.folded);
  };
  const goesOn = (index: number) => {
    const [word, next] = [words[index], words[index + 1]];
    return word && next && /^(?:\p{Zs}|\p{Pd})$/u.test(text.slice(word.end, next.start));
  };
  const groups = new Map<string, NameSpan[]>();
  const add = (from: number, to: number, skips: number) => {
    const [first = '', ...rest] = words.slice(from, to).map(({ folded }) => folded);
    const key = [first.slice(skips), ...rest].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), { from, to, skips }]);
  };
  for (let from = 0; from < words.length; from++) {
    const group = beginsArabicGroup(words[from]?.folded ?? '');
    const most = Math.min(words.length, from + (group === undefined ? longest : 3));
    for (let to = from; to < most; to++) {
      if (group === undefined ? !canBe(to) : words[to]?.isRun || words[to]?.isCapital !== undefined) break;
      if (group === undefined || to > from) add(from, to + 1, group ?? 0);
      if (!goesOn(to)) break;
    }
  }
  // A word that mostly stands beside a capital, or beside a country, is a part of other names: a title, a first name.
  const isPart = ({ from, to }: NameSpan) =>
    (goesOn(from - 1) && (canBe(from - 1) || isTaken(from - 1))) ||
    (goesOn(to - 1) && (canBe(to) || isTaken(to) || (goesOn(to) && isTaken(to + 1))));
  const used = new Set<number>();
  const found: NameSpan[][] = [];
  const byLength = [...groups.values()].toSorted((one, other) => lengthOf(other) - lengthOf(one));
  for (const spans of byLength) {
    const free = spans.filter(({ from, to }) => !range(from, to).some((index) => used.has(index)));
    const known = lengthOf(spans) === 1 ? surnameOf(free, found, words) : undefined;
    const isOne = free.every(({ from, to }) => to - from === 1);
    const isInside = free.some(({ from }) => !words[from]?.isFirst || named.test(words[from]?.exact ?? ''));
    if (known ? free.length === 0 : free.length < 2 || !isInside) continue;
    if (!known && isOne && free.some(({ from }) => small.has(words[from]?.folded ?? ''))) continue;
    if (
      !known &&
      isOne &&
      (free.filter(isPart).length * 2 > free.length || isLetter(words[free[0]?.from ?? 0]))
    )
      continue;
    if (known) known.push(...free);
    else found.push(free);
    for (const { from, to } of free) for (const index of range(from, to)) used.add(index);
  }
  return found;
}

/** The longer name that a single word ends, where there is just one. */
function surnameOf(
  spans: readonly NameSpan[],
  found: readonly NameSpan[][],
  words: readonly TextWord[],
): NameSpan[] | undefined {
  const [span] = spans;
  const word = span && words[span.from];
  if (!word || isAcronym(word.exact)) return undefined;
  const longer = found.filter(
    ([name]) => name && name.to - name.from > 1 && words[name.to - 1]?.folded === word.folded,
  );
  return longer.length === 1 ? longer[0] : undefined;
}

const isLetter = (word: TextWord | undefined) => word !== undefined && word.exact.length < 2;
const lengthOf = ([span]: readonly NameSpan[]) => (span ? span.to - span.from : 0);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, step) => from + step);
