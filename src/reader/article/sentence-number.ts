import type { Sentence } from '../../story/model';

const numbersIn = new WeakMap<readonly Sentence[], ReadonlyMap<string, number>>();

/** A sentence's place in its source, counted from 1, or of a row of a table its line; 0 for one that the story does not have. */
export function sentenceNumber(sentences: readonly Sentence[], id: string): number {
  const numbers = numbersIn.get(sentences) ?? counted(sentences);
  numbersIn.set(sentences, numbers);
  return numbers.get(id) ?? 0;
}

function counted(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const last = new Map<string | undefined, number>();
  return new Map(
    sentences.map(({ id, source, line }) => {
      if (line !== undefined) return [id, line];
      const number = (last.get(source) ?? 0) + 1;
      last.set(source, number);
      return [id, number];
    }),
  );
}

/** The sentences of the source that one is of. */
export function sentencesBeside(sentences: readonly Sentence[], { source }: Sentence): readonly Sentence[] {
  const own = sentences.filter((one) => one.source === source);
  return own.length === sentences.length ? sentences : own;
}
