import type { SentencesFile } from '../schema';
import type { Files } from './contents';
import { itemsIn, jsonIn, valueAt } from './json/in-files';
import { type Placed, placeSentences } from './offsets';
import { sourceOf } from './source-of';

type Sentence = SentencesFile['sentences'][number];

/** The sentences of a document's first source, and those of all others, which edits of the first keep. */
export function sentencesBySource(files: Files): {
  readonly own: readonly Sentence[];
  readonly others: readonly Sentence[];
} {
  const all = itemsIn(files, 'sentences.json', 'sentences') as unknown as readonly Sentence[];
  if (all.every(({ source }) => source === undefined)) return { own: all, others: [] };
  const first = valueAt(jsonIn(files, 'story.json'), ['sources', 0, 'id']);
  const isOwn = ({ source }: Sentence) => source === undefined || source === first;
  return { own: all.filter(isOwn), others: all.filter((sentence) => !isOwn(sentence)) };
}

/** The sentences of a document's first source with their offsets in it. */
export const placedIn = (files: Files): readonly Placed<Sentence>[] =>
  placeSentences(sourceOf(files)?.text ?? '', sentencesBySource(files).own);

/** An id for one more sentence. */
export function nextId(sentences: readonly { readonly id: string }[]): string {
  const numbers = sentences.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
