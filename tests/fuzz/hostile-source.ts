import { createHash } from 'node:crypto';
import type { ClaimsFile, StoryFile, TranslationFile } from '../../src/story/schema';
import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from '../support/edits';
import { editJson, textOf } from './folder';

/** Sentences, each with its offset. */
interface WithStarts {
  sentences: { id: string; start: number; exact: string }[];
}

/** The same story with words before each sentence, and each offset and the hash moved along: it still holds. */
export function withHostileSource(folder: StoryFolder, words: string): StoryFolder {
  const added = `${words} `;
  const name = [...folder.files.keys()].find((each) => each.endsWith('.txt')) as string;
  const { sentences } = JSON.parse(textOf(folder, 'sentences.json')) as WithStarts;
  const source = sentences.reduceRight(
    (text, { start }) => text.slice(0, start) + added + text.slice(start),
    textOf(folder, name),
  );
  const moves = new Map(sentences.map(({ id }, index) => [id, (index + 1) * added.length]));
  let edited = withFile(folder, name, source);
  edited = editJson<StoryFile>(edited, 'story.json', (story) => {
    const [text] = story.sources;
    if (text) text.sha256 = createHash('sha256').update(source).digest('hex');
  });
  edited = editJson<WithStarts>(edited, 'sentences.json', (file) => {
    file.sentences.forEach((sentence, index) => {
      sentence.start += index * added.length;
      sentence.exact = added + sentence.exact;
    });
  });
  edited = editJson<ClaimsFile>(edited, 'claims.json', (file) => {
    for (const quote of file.claims.flatMap(({ quotes }) => quotes)) {
      if (quote.start !== undefined) quote.start += moves.get(quote.sentence) ?? 0;
    }
  });
  const translations = [...edited.files.keys()].filter((each) => each.startsWith('translation.'));
  return translations.reduce(
    (all, each) =>
      editJson<TranslationFile>(all, each, (file) => {
        for (const id of Object.keys(file.sentences)) file.sentences[id] = added + file.sentences[id];
      }),
    edited,
  );
}
