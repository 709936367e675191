import type { ClaimsFile, FeaturesFile, SentencesFile, StoryFile, TranslationFile } from '../../schema';
import { storyVersion } from '../../schema';
import { sha256Of } from '../../sha256';
import { toBeWritten } from '../to-be-written';
import { cutSentences } from './cut-sentences';
import { jsonText } from './json-text';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** What a new story is made from. */
export interface Beginning {
  /** The text of the source, as it stands. */
  readonly source: string;
  /** Of the source: BCP 47. */
  readonly language: string;
  readonly translations: readonly string[];
  readonly territory: readonly string[];
  readonly bounds: Box;
  readonly views: { readonly first: Box; readonly whole: Box };
  /** As of which the map shows who holds what: EDTF. */
  readonly asOf: string;
  /** ISO 8601. */
  readonly today: string;
  /** Leads from the story's folder to that of the schemas. */
  readonly schemas: string;
}

/** The id of the source, and of the speaker that is its own voice. */
const own = 'article';

/**
 * The files of a new story, name to text: all that is certain of it, and what a person must still say marked. Nothing is
 * on its map yet.
 */
export function draftStory(beginning: Beginning): Map<string, string> {
  const { language, translations, source, schemas } = beginning;
  const sentences = cutSentences(source, language).map((cut, index) => ({ id: `s${index + 1}`, ...cut }));
  const file = (kind: string, value: object) =>
    jsonText({ $schema: `${schemas}/${kind}.schema.json`, ...value });
  const features = { type: 'FeatureCollection', features: [] } satisfies FeaturesFile;
  const spoken = sentences.map(({ id, exact, start }) => ({ id, exact, start, speakers: [own] }));
  return new Map([
    [`source.${language}.txt`, source],
    ['story.json', file('story', storyOf(beginning))],
    ['sentences.json', file('sentences', { sentences: spoken } satisfies SentencesFile)],
    ['claims.json', file('claims', { claims: [] } satisfies ClaimsFile)],
    ['places.geojson', file('features', features)],
    ['zones.geojson', file('features', features)],
    ['fronts.geojson', file('fronts', features)],
    ...translations.map((other): [string, string] => [
      `translation.${other}.json`,
      file('translation', {
        language: other,
        sentences: Object.fromEntries(sentences.map(({ id }) => [id, toBeWritten()])),
      } satisfies TranslationFile),
    ]),
  ]);
}

function storyOf(beginning: Beginning): StoryFile {
  const { source, language, translations, territory, asOf, bounds, views, today } = beginning;
  const said = (asked: string) =>
    Object.fromEntries([language, ...translations].map((one) => [one, toBeWritten(asked)]));
  return {
    version: storyVersion,
    title: said('the title of the story'),
    summary: said('what it is about, in two or three sentences'),
    sources: [
      {
        id: own,
        language,
        sha256: sha256Of(source),
        credit: said('whose words these are, from where and when'),
      },
    ],
    changes: [{ date: today, text: said('what readers see changed: "First version."') }],
    translations: [...translations],
    territory: [...territory],
    situations: [{ id: idOf(asOf), date: asOf }],
    bounds: [...bounds],
    views: { first: [...views.first], whole: [...views.whole] },
    speakers: [
      {
        id: own,
        name: said('a name for its own voice, such as "The article"'),
        description: said('whose voice that is'),
      },
    ],
    actors: [],
    outlineSources: [{ id: 'makers', name: said('who draws the outlines on the map') }],
    gaps: [],
    topics: [],
    moments: [],
  };
}

/** Ids are small letters, digits and hyphens: "2023-04~" becomes "2023-04". */
const idOf = (date: string) => date.toLowerCase().replaceAll(/[^a-z0-9-]+|^-+/g, '') || 'situation';
