import type { Cut } from '../draft/cut-sentences';
import { groupBy } from '../../group-by';
import type { Kept } from './kept-words';

/** What became of the sentences of a text in its corrected version, by their indexes. */
export interface SameSentences {
  /** For each new sentence, the old one that it is; nothing for one that was added. */
  readonly oldOf: readonly (number | undefined)[];
  /** For each old sentence that is none of the new ones: the one that most of its words are in now, if any. */
  readonly joined: ReadonlyMap<number, number>;
}

/** An old and a new sentence that share words. */
interface Pair {
  readonly old: number;
  readonly now: number;
  readonly shared: number;
}

/** The share of their letters from which on two sentences are the same, and one sentence is within another. */
const alike = 0.4;
const within = 0.5;

/**
 * Tells which sentences of a text are still there: those that share the most words first, then those of the same words
 * that were moved. A sentence that has the words of a quote is the one that the quote was of, however little of the
 * rest is left.
 * @param quoted the places of a quote's words in both versions, as UTF-16 offsets
 */
export function sameSentences(
  before: readonly Cut[],
  after: readonly Cut[],
  kept: readonly Kept[],
  quoted: readonly Omit<Kept, 'length'>[],
): SameSentences {
  const pairs = pairsOf(before, after, [...kept, ...quoted.map((one) => ({ ...one, length: 0 }))]);
  const holding = new Set(
    pairsOf(
      before,
      after,
      quoted.map((one) => ({ ...one, length: 0 })),
    ).map(keyOf),
  );
  const [oldSizes, newSizes] = [before, after].map((all) => all.map(sizeOf)) as [number[], number[]];
  const ranked = pairs
    .map((pair) => {
      const share = pair.shared / Math.max(oldSizes[pair.old] ?? 1, newSizes[pair.now] ?? 1);
      return { ...pair, rank: share + (holding.has(keyOf(pair)) ? 1 : 0) };
    })
    .filter(({ rank }) => rank >= alike)
    .toSorted((one, other) => other.rank - one.rank);
  const oldOf: (number | undefined)[] = after.map(() => undefined);
  const used = new Set<number>();
  const pair = (old: number, now: number) => {
    if (used.has(old) || oldOf[now] !== undefined) return;
    used.add(old);
    oldOf[now] = old;
  };
  for (const { old, now } of ranked) pair(old, now);
  const moved = groupBy(before.keys(), (index) => before[index]?.exact);
  after.forEach(({ exact }, now) => {
    const old = oldOf[now] === undefined ? moved.get(exact)?.find((index) => !used.has(index)) : undefined;
    if (old !== undefined) pair(old, now);
  });
  const joined = new Map<number, number>();
  for (const { old, now, shared } of pairs)
    if (!used.has(old) && shared / (oldSizes[old] ?? 1) >= within) joined.set(old, now);
  return { oldOf, joined };
}

const keyOf = ({ old, now }: Omit<Pair, 'shared'>) => `${old} ${now}`;

/** Letters and marks of a sentence, in UTF-16 units. */
const sizeOf = ({ exact }: Cut) => Math.max(1, exact.replaceAll(/\s/g, '').length);

function pairsOf(before: readonly Cut[], after: readonly Cut[], kept: readonly Kept[]): Pair[] {
  const [oldAt, newAt] = [sentenceAt(before), sentenceAt(after)];
  const pairs = new Map<string, Pair>();
  for (const word of kept) {
    const [old, now] = [oldAt(word.before), newAt(word.after)];
    if (old === undefined || now === undefined) continue;
    const key = keyOf({ old, now });
    pairs.set(key, { old, now, shared: (pairs.get(key)?.shared ?? 0) + word.length });
  }
  return [...pairs.values()];
}

/** The index of the sentence that an offset is in. */
export function sentenceAt(sentences: readonly Cut[]): (offset: number) => number | undefined {
  return (offset) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = sentences[low - 1];
    return found && offset < found.start + found.exact.length ? low - 1 : undefined;
  };
}
