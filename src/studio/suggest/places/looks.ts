import { groupBy } from '../../../story/group-by';
import { isCue } from '../gazetteer/cue-words';
import type { PlaceMention } from './place-mentions';
import { isAcronym, type TextWord } from '../text-words';

/**
 * How much the way in which a name stands in a text speaks for a place, or against one: what stands beside it, whether
 * it is a part of somebody's name, and whether its words are common ones.
 */
export function looks(
  text: string,
  words: readonly TextWord[],
  mentions: readonly PlaceMention[],
  isAdjective: (word: TextWord) => boolean,
): (all: readonly PlaceMention[]) => number {
  const small = new Set(words.flatMap(({ folded, isCapital }) => (isCapital === false ? [folded] : [])));
  const placeWords = new Set(
    mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const between = (one: number, other: number) => {
    const [first, second] = [words[one], words[other]];
    return first && second ? text.slice(first.end, second.start) : '';
  };
  const isBeside = (one: number, other: number) => /^\p{Zs}$/u.test(between(one, other));
  const isDashed = (one: number, other: number) =>
    /^\p{Pd}$/u.test(between(one, other)) && !placeWords.has(one) !== !placeWords.has(other);
  // What follows the names of several places is a word for a sort of place.
  const followers = groupBy(mentions, ({ to }) => (isBeside(to - 1, to) ? (words[to]?.folded ?? '') : ''));
  const isSort = (folded: string) =>
    isCue(folded) || new Set((followers.get(folded) ?? []).map(({ key }) => key)).size > 1;
  const isOther = (at: number) => {
    const word = words[at];
    return (
      word?.isCapital === true && !isAcronym(word.exact) && !isSort(word.folded) && !small.has(word.folded)
    );
  };

  const isCued = ({ from, to }: PlaceMention) =>
    [isBeside(from - 1, from) ? from - 1 : -1, isBeside(to - 1, to) ? to : -1, from - 2].some((at) =>
      isCue(words[at]?.folded ?? ''),
    );
  // An adjective before "region" is no surname.
  const beginsName = ({ to }: PlaceMention) =>
    isBeside(to - 1, to) && isOther(to) && !(isBeside(to, to + 1) && isCue(words[to + 1]?.folded ?? ''));
  const endsName = ({ from, to, how }: PlaceMention) => {
    if (how === 'prefixed') return false;
    if (isDashed(from - 1, from) || isDashed(to - 1, to)) return isOther(from - 1) || isOther(to);
    const before = words[from - 1];
    if (!before || !isBeside(from - 1, from)) return false;
    // In a script without capitals, somebody's name follows the word for where they are from.
    if (before.isCapital === undefined) return isAdjective(before);
    return isOther(from - 1) && !before.isFirst;
  };
  const mostly = (all: readonly PlaceMention[], is: (mention: PlaceMention) => boolean) =>
    all.filter(is).length * 2 > all.length;

  return (all) => {
    const [{ exact, key }] = all as [PlaceMention];
    const isCountry = all.some(({ places }) => places.some(({ sort }) => sort === 'country'));
    const wordsOf = all.map(({ from, to }) => words.slice(from, to));
    const hasCase = wordsOf.some((own) => own.some(({ isCapital }) => isCapital !== undefined));
    const isOneWord = wordsOf.every(({ length }) => length === 1);
    const cues = all.filter(isCued).length;
    const cued = cues > 0;
    if (isOneWord && isCue(key)) return -9;
    let sum = isOneWord ? 0 : 0.7;
    if (hasCase || cued) sum += Math.min(1, 0.4 * (all.length - 1));
    // One cue among many mentions says little.
    sum += Math.min(2, (4 * cues) / all.length);
    const saysWhat = !isOneWord && wordsOf.some((own) => own.some(({ folded }) => isCue(folded)));
    if (saysWhat) sum += 1;
    else if (mostly(all, beginsName)) sum -= isCountry ? 2.5 : 4;
    else if (mostly(all, endsName)) sum -= hasCase ? 1.5 : 2.5;
    if (hasCase && isOneWord && small.has(key) && !isAcronym(exact)) sum -= 3;
    if (hasCase && isOneWord && wordsOf.every(([word]) => word?.isFirst)) sum -= 1.5;
    if (!hasCase && isOneWord && !(wordsOf[0]?.[0]?.isRun && exact.length > 2)) sum -= 1;
    if (key.length <= (hasCase ? 3 : 2) && !isCountry && !/\p{Script=Han}/u.test(exact)) sum -= 1;
    if (all.every(({ how }) => how === 'inflected')) sum -= 0.5;
    return sum;
  };
}
