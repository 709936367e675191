import { type Accessor, createMemo } from 'solid-js';
import type { ClaimsFile, FeaturesFile, SentencesFile, StoryFile } from '../../story/schema';
import { type Placed, placeSentences } from '../../story/files/offsets';
import { type Files, textIn } from '../document/files';
import { itemsIn, jsonIn } from '../edits/in-files';
import type { WrittenActor, WrittenClaim, WrittenSpeaker } from '../edits/parts';
import { sourceOf } from '../edits/sentences';

export type WrittenFeature = FeaturesFile['features'][number];
export type PlacedSentence = Placed<SentencesFile['sentences'][number]>;

/** What the files of a document say, as far as they can be read: each list is read anew only when its file changes. */
export function createParsed(files: Accessor<Files>) {
  /** Something of one file; the same as before while the file's text is the same. */
  function of<T>(name: string, read: (files: Files) => T): Accessor<T> {
    const text = createMemo(() => textIn(files(), name));
    return createMemo(() => {
      text();
      return read(files());
    });
  }
  const story = of('story.json', (all) => jsonIn(all, 'story.json') as Partial<StoryFile> | undefined);
  const parties = <T>(list: string) => of('story.json', (all) => itemsIn(all, 'story.json', list) as T);
  const source = createMemo(() => sourceOf(files()), undefined, {
    equals: (one, other) => one?.text === other?.text && one?.language === other?.language,
  });
  const text = createMemo(() => source()?.text ?? '');
  const claims = of('claims.json', (all) => {
    const found = itemsIn(all, 'claims.json', 'claims') as unknown as readonly WrittenClaim[];
    return found.filter(({ quotes }) => Array.isArray(quotes)) as unknown as ClaimsFile['claims'];
  });
  const written = of(
    'sentences.json',
    (all) => itemsIn(all, 'sentences.json', 'sentences') as unknown as SentencesFile['sentences'],
  );
  const features = createMemo(() =>
    [...files().keys()]
      .filter((name) => name.endsWith('.geojson'))
      .flatMap((name) => itemsIn(files(), name, 'features') as unknown as WrittenFeature[])
      .filter((feature) => typeof feature.properties?.kind === 'string'),
  );
  const actors = parties<readonly WrittenActor[]>('actors');
  const speakers = parties<readonly WrittenSpeaker[]>('speakers');
  return {
    story,
    text,
    language: createMemo(() => source()?.language ?? 'und'),
    /** The source's language first. */
    languages: createMemo(() => [source()?.language ?? 'en', ...(story()?.translations ?? [])]),
    sentences: createMemo((): readonly PlacedSentence[] => placeSentences(text(), written())),
    claims,
    actors,
    speakers,
    features,
    /** The ids that are in use. */
    taken: () => [...actors(), ...speakers(), ...claims(), ...features()].map(({ id }) => id),
  };
}

export type Parsed = ReturnType<typeof createParsed>;
