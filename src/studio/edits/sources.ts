import { cutAsBefore } from '../../story/files/anchoring/cut-as-before';
import { keptWords } from '../../story/files/anchoring/kept-words';
import { sameSentences } from '../../story/files/anchoring/same-sentences';
import { cutSentences } from '../../story/files/draft/cut-sentences';
import { nextId, placedIn } from '../../story/files/sentences-in';
import { sourceOf } from '../../story/files/source-of';
import type { Text } from '../../story/model';
import type { SentencesFile, StoryFile } from '../../story/schema';
import { sha256Of } from '../../story/sha256';
import { sourceName, storyLanguagesOf } from '../../story/sources/source-name';
import { setList } from '../../story/files/json/json-lists';
import { setValue } from '../../story/files/json/json-edits';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { inAll } from './in-all';
import { changed, itemsIn, jsonIn, pathOf } from './in-files';
import { addSpeaker, type WrittenSpeaker } from './parts';
import { withTranslationsOf } from './translations-of';

type WrittenSource = StoryFile['sources'][number];
type Sentence = SentencesFile['sentences'][number];

/** What an author says of one more text. */
export interface NewSource {
  readonly id: string;
  /** BCP 47 */
  readonly language: string;
  /** EDTF */
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  /** The id of the report that it prints. */
  readonly derivedFrom?: string | undefined;
  /** As `pasted` makes it ready. */
  readonly text: string;
  /** In some of the story's languages. */
  readonly short?: Text | undefined;
  readonly credit?: Text | undefined;
  readonly publisher?: Text | undefined;
  /** Whose voice it is: somebody who speaks in the story, by the id, or somebody new, named in some of its languages. */
  readonly speaker: string | Pick<WrittenSpeaker, 'id' | 'name'>;
}

/**
 * Adds a source to a story: its text, its sentences as they are proposed, to be translated into the story's languages.
 * Those that are as good as one of the first source stand beside it.
 */
export const addSource = (added: NewSource): Edit => ({
  label: { code: 'add-source', values: { id: added.id } },
  run: (files) => {
    const sources = itemsIn(files, 'story.json', 'sources');
    const name = sourceName(added, sources.length);
    const isTaken = pathOf(files, 'story.json', 'sources', added.id) !== undefined || files.has(name);
    if (sources.length === 0 || isTaken || added.text.trim() === '') return files;
    const { speaker } = added;
    const withText = changed(new Map(files).set(name, added.text), 'story.json', (text) =>
      setValue(text, ['sources', sources.length], writtenSource(files, added)),
    );
    const languages = languagesOf(files);
    const spoken =
      typeof speaker === 'string'
        ? withText
        : addSpeaker({
            id: speaker.id,
            name: inAll(languages, speaker.name),
            description: inAll(languages, {}),
          }).run(withText);
    const all = [...sentencesOf(spoken), ...proposedSentences(files, added)];
    const cut = changed(spoken, 'sentences.json', (text) => setList(text, ['sentences'], all));
    const source = sourceOf(cut, added.id);
    return source ? withTranslationsOf(cut, source) : files;
  },
});

const sentencesOf = (files: Files) =>
  itemsIn(files, 'sentences.json', 'sentences') as unknown as readonly Sentence[];

function languagesOf(files: Files): string[] {
  const story = jsonIn(files, 'story.json') as Pick<StoryFile, 'sources' | 'translations'>;
  return storyLanguagesOf({ ...story, translations: story.translations ?? [] });
}

function writtenSource(files: Files, added: NewSource): WrittenSource {
  const languages = languagesOf(files);
  const { id, language, text, short, credit, publisher, published, address, derivedFrom } = added;
  return {
    id,
    ...(short && { short: inAll(languages, short) }),
    language,
    sha256: sha256Of(text),
    credit: inAll(languages, credit ?? {}),
    ...(published && { published }),
    ...(publisher && { publisher: inAll(languages, publisher) }),
    ...(address && { address }),
    ...(derivedFrom && { derivedFrom }),
  };
}

/**
 * The sentences of a text that is added. In the first source's language it is cut as that is where the same words stand,
 * and each sentence is beside the one that it is as good as.
 */
function proposedSentences(files: Files, added: NewSource): Sentence[] {
  const { id: source, text, language, speaker } = added;
  const own = placedIn(files);
  const { cuts, oldOf } = besideFirst(files, added) ?? { cuts: cutSentences(text, language), oldOf: [] };
  const speakers = [typeof speaker === 'string' ? speaker : speaker.id];
  const taken: { readonly id: string }[] = [...sentencesOf(files)];
  return cuts.map(({ exact, start }, index) => {
    const id = nextId(taken);
    taken.push({ id });
    const beside = own[oldOf[index] ?? -1]?.id;
    return { id, source, exact, start, speakers, ...(beside !== undefined && { alignedWith: [beside] }) };
  });
}

/** Nothing where the two are in different languages. */
function besideFirst(files: Files, { text: after, language }: NewSource) {
  const first = sourceOf(files);
  if (first?.language !== language) return undefined;
  const own = placedIn(files);
  const kept = keptWords(first.text, after, language);
  const starts = new Set(own.map(({ start }) => start));
  const cuts = cutAsBefore({ before: first.text, after, language, kept }, starts, []);
  return { cuts, oldOf: sameSentences(own, cuts, kept, []).oldOf };
}
