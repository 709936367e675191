import { type Accessor, createMemo } from 'solid-js';
import type { ClaimsFile, FeaturesFile, SentencesFile, StoryFile } from '../../story/schema';
import { isGeojson } from '../../story/files/file-names';
import { type Placed, placeSentences } from '../../story/files/offsets';
import { groupBy } from '../../story/group-by';
import { type Files, textIn } from '../document/files';
import { itemsIn, jsonIn } from '../edits/in-files';
import type { WrittenActor, WrittenClaim, WrittenSpeaker } from '../edits/parts';
import { type DocumentSource, sourcesOf } from '../../story/files/source-of';
import { settled } from './settled';

export type WrittenFeature = FeaturesFile['features'][number];
export type PlacedSentence = Placed<SentencesFile['sentences'][number]>;

/** What the files of a document say, as far as they can be read: each list is read anew only when its file changes. */
export function createParsed(files: Accessor<Files>) {
  /** Something of one file; the same as before while the file's text is the same. */
  function of<T>(name: string, read: (files: Files) => T): Accessor<T> {
    let last: { readonly text: string | undefined; readonly value: T } | undefined;
    return settled(() => {
      const text = textIn(files(), name);
      if (!last || last.text !== text) last = { text, value: read(files()) };
      return last.value;
    });
  }
  const story = of('story.json', (all) => jsonIn(all, 'story.json') as Partial<StoryFile> | undefined);
  const parties = <T>(list: string) => of('story.json', (all) => itemsIn(all, 'story.json', list) as T);
  const sources = settled(() => sourcesOf(files()), isSameSources);
  const source = () => sources().find(({ place }) => place === 0);
  const claims = of('claims.json', (all) => {
    const found = itemsIn(all, 'claims.json', 'claims') as unknown as ClaimsFile['claims'];
    const isWhole = ({ quotes }: WrittenClaim) => Array.isArray(quotes);
    return found.every(isWhole) ? found : found.filter(isWhole);
  });
  const bySentence = createMemo(() => {
    const pairs = claims().flatMap((claim) =>
      [...new Set(claim.quotes.map(({ sentence }) => sentence))].map((sentence) => ({ claim, sentence })),
    );
    return groupBy(pairs, ({ sentence }) => sentence);
  });
  const written = of(
    'sentences.json',
    (all) => itemsIn(all, 'sentences.json', 'sentences') as unknown as SentencesFile['sentences'],
  );
  const features = settled(
    () =>
      [...files().keys()]
        .filter(isGeojson)
        .flatMap((name) => itemsIn(files(), name, 'features') as unknown as WrittenFeature[])
        .filter((feature) => typeof feature.properties?.kind === 'string'),
    isSameList,
  );
  const sentencesBySource = createMemo(() => {
    const first = source()?.id ?? '';
    const all = groupBy(written(), ({ source: id = first }) => id);
    return new Map(
      sources().map(({ id, text }): [string, readonly PlacedSentence[]] => [
        id,
        placeSentences(text, all.get(id) ?? []),
      ]),
    );
  });
  const sentencesOf = (id: string) => sentencesBySource().get(id);
  const sourceIds = createMemo(() => new Map(written().map((one) => [one.id, one.source])));
  const actors = parties<readonly WrittenActor[]>('actors');
  const speakers = parties<readonly WrittenSpeaker[]>('speakers');
  return {
    story,
    /** Those whose texts are there, the first of them the one that the story is told in. */
    sources,
    /** Of the first source, as what is named without a source is. */
    text: createMemo(() => source()?.text ?? ''),
    language: createMemo(() => source()?.language ?? 'und'),
    /** The source's language first. */
    languages: settled(() => [source()?.language ?? 'en', ...(story()?.translations ?? [])], isSameList),
    /** Of the first source. */
    sentences: createMemo((): readonly PlacedSentence[] => sentencesOf(source()?.id ?? '') ?? []),
    /** Of a source, by its id. */
    sentencesOf,
    /** Those of all sources, each with its offset in its own. */
    allSentences: createMemo(() => [...sentencesBySource().values()].flat()),
    /** The id of the source that a sentence is of: of the first, where it names none. */
    sourceIdOf: (sentence: string): string => sourceIds().get(sentence) ?? source()?.id ?? '',
    claims,
    /** The claims of which some words are in a sentence. */
    claimsIn: (sentence: string): readonly WrittenClaim[] =>
      bySentence()
        .get(sentence)
        ?.map(({ claim }) => claim) ?? [],
    actors,
    speakers,
    features,
    /** The ids that are in use. */
    taken: () => [...actors(), ...speakers(), ...claims(), ...features()].map(({ id }) => id),
  };
}

const isSameSources = (one: readonly DocumentSource[], other: readonly DocumentSource[]): boolean =>
  one.length === other.length &&
  one.every(({ name, text, language, id }, index) => {
    const same = other[index];
    return same?.name === name && same.text === text && same.language === language && same.id === id;
  });

/** Whether two lists have the very same values. */
export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

export type Parsed = ReturnType<typeof createParsed>;
