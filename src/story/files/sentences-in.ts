import type { SentencesFile } from '../schema';
import type { Files } from './contents';
import { itemsIn } from './json/in-files';
import { type Placed, placeSentences } from './offsets';
import { sourceOf } from './source-of';

type Sentence = SentencesFile['sentences'][number];

/** The sentences of a document with their offsets in its source. */
export function placedIn(files: Files): readonly Placed<Sentence>[] {
  const sentences = itemsIn(files, 'sentences.json', 'sentences') as unknown as Sentence[];
  return placeSentences(sourceOf(files)?.text ?? '', sentences);
}

/** An id for one more sentence. */
export function nextId(sentences: readonly { readonly id: string }[]): string {
  const numbers = sentences.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
