import type { Sentence, SourceText } from '../model';
import { sourceOf } from './source-of';

/** Sentences that say the same thing, or another in its place: a list for each source, in the story's order. */
export interface AlignedRow {
  /** The id of its first sentence. */
  readonly id: string;
  readonly cells: readonly (readonly Sentence[])[];
}

/**
 * The sources of a story beside each other: the first source's sentences in order, each with those of the others that
 * say that they stand in its place. A sentence that stands beside several of the first joins these into one row; one
 * that stands beside none has a row of its own, after what stands before it in its source.
 */
export function alignedRows(
  sentences: readonly Sentence[],
  texts: readonly SourceText[],
): readonly AlignedRow[] {
  const placeOf = (sentence: Sentence) =>
    Math.max(
      0,
      texts.findIndex((text) => text === sourceOf(texts, sentence)),
    );
  const first = sentences.filter((sentence) => placeOf(sentence) === 0);
  const rowOf = joinedRows(first, sentences);
  const rows: Sentence[][][] = [];
  const known = new Map<number, Sentence[][]>();
  const cellOf = (row: Sentence[][], sentence: Sentence) => (row[placeOf(sentence)] ??= []);
  const emptyRow = (): Sentence[][] => texts.map(() => []);
  for (const sentence of first) {
    const index = rowOf.get(sentence.id) ?? -1;
    let row = known.get(index);
    if (!row) {
      row = emptyRow();
      known.set(index, row);
      rows.push(row);
    }
    cellOf(row, sentence).push(sentence);
  }
  texts.slice(1).forEach((_, index) => {
    let last: Sentence[][] | undefined;
    for (const sentence of sentences.filter((one) => placeOf(one) === index + 1)) {
      const beside = sentence.alignedWith?.flatMap((id) => rowOf.get(id) ?? [])[0];
      const row = (beside === undefined ? undefined : known.get(beside)) ?? emptyRow();
      if (!rows.includes(row)) rows.splice(last ? rows.indexOf(last) + 1 : 0, 0, row);
      cellOf(row, sentence).push(sentence);
      last = row;
    }
  });
  return rows.map((cells) => ({ id: cells.flat()[0]?.id ?? '', cells }));
}

/** The row of each sentence of the first source, by number: those that one sentence stands beside share one. */
function joinedRows(first: readonly Sentence[], sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const places = new Map(first.map(({ id }, index) => [id, index]));
  const row = first.map((_, index) => index);
  for (const { alignedWith = [] } of sentences) {
    const joined = alignedWith.flatMap((id) => places.get(id) ?? []);
    if (joined.length < 2) continue;
    // All between them too: a row is a stretch of the first source.
    const [from, to] = [Math.min(...joined), Math.max(...joined)];
    const kept = Math.min(...row.slice(from, to + 1));
    const merged = new Set(row.slice(from, to + 1));
    row.forEach((one, index) => {
      if (merged.has(one)) row[index] = kept;
    });
  }
  return new Map(first.map(({ id }, index) => [id, row[index] ?? index]));
}
