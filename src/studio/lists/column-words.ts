import { nameOfLanguage } from '../../i18n/name-of-language';
import type { StudioWord } from '../desk/studio-words';
import type { Column } from '../tables/column';
import type { ListName } from '../tables/rows';
import { actorKindWords, kindWords, modeWords, statusWords, supportWords } from '../marking/kind-words';

/** The studio's words, by key. */
export type Words = (word: StudioWord, values?: Readonly<Record<string, string | number>>) => string;

/** What each list is called. */
export const listWords = {
  sentences: 'listSentences',
  claims: 'listClaims',
  actors: 'listActors',
  speakers: 'listSpeakers',
  features: 'listFeatures',
  gaps: 'listGaps',
} as const satisfies Readonly<Record<ListName, StudioWord>>;

/** What columns are called, by their keys without a language. */
const columnWords: Readonly<Record<string, StudioWord>> = {
  id: 'columnId',
  exact: 'columnExact',
  speakers: 'speakersTitle',
  translation: 'columnTranslation',
  noPlace: 'noPlaceHint',
  kind: 'columnKind',
  speaker: 'columnSpeaker',
  mode: 'how',
  viewOf: 'whoseView',
  status: 'howSure',
  support: 'withWhat',
  actors: 'parties',
  relation: 'columnRelation',
  statement: 'inPlainWords',
  quotes: 'columnQuotes',
  tint: 'columnTint',
  name: 'nameOf',
  short: 'columnShort',
  wikidata: 'columnWikidata',
  description: 'descriptionOf',
  basis: 'columnBasis',
  claims: 'groupClaims',
  reason: 'columnReason',
  note: 'columnNote',
  method: 'columnMethod',
  asOf: 'columnAsOf',
  precisionKm: 'columnPrecision',
  text: 'columnText',
  sentence: 'columnSentence',
  features: 'groupFeatures',
};

/**
 * What a column is called, with the language of its words.
 * @param read the language that the author reads
 */
export function columnName({ key, language }: Column, t: Words, read: string): string {
  const word = columnWords[key.split(':')[0] ?? ''];
  const name = word ? t(word) : key;
  return language === undefined ? name : `${name} (${nameOfLanguage(language, read)})`;
}

/** Choices that have words besides their names in the files. */
const choiceWords: Readonly<Record<string, Readonly<Record<string, StudioWord>>>> = {
  'claims kind': kindWords,
  'claims mode': modeWords,
  'claims status': statusWords,
  'claims support': supportWords,
  'actors kind': actorKindWords,
};

/** What a choice is called; its name in the files where it has no other. */
export function choiceName(list: ListName, { key }: Column, choice: string, t: Words): string {
  const word = choiceWords[`${list} ${key}`]?.[choice];
  return word ? t(word) : choice;
}
