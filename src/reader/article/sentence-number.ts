import type { Sentence } from '../../story/model';

const numbersIn = new WeakMap<readonly Sentence[], ReadonlyMap<string, number>>();

/** A sentence's place in the article, counted from 1; 0 for one that it does not have. */
export function sentenceNumber(sentences: readonly Sentence[], id: string): number {
  const numbers = numbersIn.get(sentences) ?? new Map(sentences.map((one, index) => [one.id, index + 1]));
  numbersIn.set(sentences, numbers);
  return numbers.get(id) ?? 0;
}
