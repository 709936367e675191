import type { SentencesFile } from '../schema';
import type { Files } from './contents';
import { itemsIn, jsonIn, valueAt } from './json/in-files';
import { type Placed, placeSentences } from './offsets';
import { sourceOf } from './source-of';

type Sentence = SentencesFile['sentences'][number];

const sentencesIn = (files: Files) =>
  itemsIn(files, 'sentences.json', 'sentences') as unknown as readonly Sentence[];

const firstSource = (files: Files): unknown => valueAt(jsonIn(files, 'story.json'), ['sources', 0, 'id']);

/** Whether a sentence is of a source of the document: of the first, where no id is given. */
function ofSource(files: Files, id?: string): (sentence: Pick<Sentence, 'source'>) => boolean {
  const first = firstSource(files);
  const isFirst = id === undefined || id === first;
  return ({ source }) => (source === undefined || source === first ? isFirst : source === id);
}

/** The sentences of a source of the document, and those of all others, which edits of it keep. */
export function sentencesBySource(
  files: Files,
  id?: string,
): {
  readonly own: readonly Sentence[];
  readonly others: readonly Sentence[];
} {
  const isOwn = ofSource(files, id);
  const all = sentencesIn(files);
  return { own: all.filter(isOwn), others: all.filter((sentence) => !isOwn(sentence)) };
}

/** The sentences of a source of the document, the first where no id is given, with their offsets in it. */
export const placedIn = (files: Files, id?: string): readonly Placed<Sentence>[] =>
  placeSentences(sourceOf(files, id)?.text ?? '', sentencesBySource(files, id).own);

/** All sentences of a document with others in the place of those of one source. */
export function withOwn<S extends Pick<Sentence, 'id' | 'source'>>(
  files: Files,
  own: readonly S[],
  id?: string,
): readonly (S | Sentence)[] {
  const isOwn = ofSource(files, id);
  const all = sentencesIn(files);
  const at = all.findIndex(isOwn);
  const before = at === -1 ? all : all.slice(0, at);
  return [...before, ...own, ...all.slice(before.length).filter((sentence) => !isOwn(sentence))];
}

/** The id of the source that a sentence of the document is of; nothing for the first, and for no sentence. */
export function sourceOfSentence(files: Files, sentence: string): string | undefined {
  const source = sentencesIn(files).find(({ id }) => id === sentence)?.source;
  return source === firstSource(files) ? undefined : source;
}

/** An id for one more sentence. */
export function nextId(sentences: readonly { readonly id: string }[]): string {
  const numbers = sentences.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
