import type {
  ClaimsFile,
  FeaturesFile,
  SentencesFile,
  StoryFile,
  TranslationFile,
} from '../../../src/story/schema';
import { uniqueContextIn } from '../../../src/story/files/fix/context';
import { jsonText } from '../../../src/story/files/draft/json-text';
import { sha256Of } from '../../../src/story/sha256';
import type { Files } from '../../../src/studio/document/files';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { placedIn, sourceOf } from '../../../src/studio/edits/sentences';

type Quote = ClaimsFile['claims'][number]['quotes'][number];

/**
 * A story whose text comes so many times over, each time with all of its claims: each sentence begins with the number of
 * its time, so that a quote is unique with the words before it. Features rest on the claims of all times.
 */
export function repeatedStory(files: Files, times: number): Files {
  const { name, text } = sourceOf(files) as { name: string; text: string };
  const sentences = placedIn(files);
  const rounds = Array.from({ length: times }, (_, index) => index);
  const places = new Map<string, number>();
  let source = '';
  const written = rounds.flatMap((round) =>
    sentences.map(({ id, exact, start, ...rest }) => {
      const numbered = round === 0 ? exact : `${round} ${exact}`;
      places.set(idIn(round, id), source.length + numbered.length - exact.length - start);
      const sentence = { ...rest, id: idIn(round, id), exact: numbered, start: source.length };
      source += `${numbered}\n`;
      return sentence;
    }),
  );
  const contextOf = uniqueContextIn(source);
  const quoteIn = (round: number, { sentence, exact, start = 0, rendered }: Quote) => {
    const at = start + (places.get(idIn(round, sentence)) ?? 0);
    return {
      sentence: idIn(round, sentence),
      exact,
      start: at,
      ...contextOf(at, exact, {}),
      ...(rendered && { rendered }),
    };
  };
  const { claims } = jsonIn(files, 'claims.json') as ClaimsFile;
  const story = jsonIn(files, 'story.json') as StoryFile;
  const [first] = story.sources;
  const claimsOf = rounds.flatMap((round) =>
    claims.map((claim) => ({
      ...claim,
      id: idIn(round, claim.id),
      quotes: claim.quotes.map((quote) => quoteIn(round, quote)),
    })),
  );
  const others = [...files].flatMap(([file]): [string, unknown][] => {
    if (file.startsWith('translation.')) return [[file, translated(jsonIn(files, file) as TranslationFile)]];
    return file.endsWith('.geojson') && file !== 'fronts.geojson'
      ? [[file, supported(jsonIn(files, file) as FeaturesFile)]]
      : [];
  });
  const values: [string, unknown][] = [
    ['story.json', { ...story, sources: [{ ...first, sha256: sha256Of(source) }] }],
    ['sentences.json', { sentences: written } satisfies SentencesFile],
    ['claims.json', { claims: claimsOf }],
    ...others,
  ];
  if (text === '') throw new Error('found no text to repeat');
  return new Map([
    ...files,
    [name, source],
    ...values.map(([file, value]) => [file, jsonText(value)] as const),
  ]);

  function translated(file: TranslationFile): TranslationFile {
    const all = rounds.flatMap((round) =>
      Object.entries(file.sentences).map(([id, words]) => [idIn(round, id), words] as const),
    );
    return { ...file, sentences: Object.fromEntries(all) };
  }

  function supported(file: FeaturesFile): FeaturesFile {
    const features = file.features.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        claims: rounds.flatMap((round) => feature.properties.claims.map((id) => idIn(round, id))),
      },
    }));
    return { ...file, features };
  }
}

const idIn = (round: number, id: string) => (round === 0 ? id : `${id}-${round}`);
