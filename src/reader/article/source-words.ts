import type { Session } from '../../session/session';
import type { SourceText } from '../../story/model';
import { reportsOf, sourcesOf } from '../../story/sources/reports';
import type { Telling } from '../evidence/subject-words';
import { sentenceNumber, sentencesBeside } from './sentence-number';

/** What a source is called where there are several: its short name, or else who published it. */
export const sourceName = ({ short, publisher, credit }: SourceText) => short ?? publisher ?? credit;

/** What the source of a sentence is called; nothing where the story has only one, but of a row the table's name. */
export function sourceOfSentence({ story, evidence, words }: Telling, id: string): string | undefined {
  return story().texts.length > 1 || isRow({ evidence }, id)
    ? words.of(sourceName(evidence().textOf(id)))
    : undefined;
}

/** Whether what is quoted is a row of a table of events. */
export const isRow = ({ evidence }: Pick<Session, 'evidence'>, id: string): boolean =>
  evidence().sentenceById.get(id)?.line !== undefined;

/** A sentence by its number and how many there are, or a row of a table by its line. */
export function sentenceName(telling: Telling, id: string): string {
  const { story, evidence, words } = telling;
  const number = words.number(sentenceNumber(story().sentences, id));
  const sentence = evidence().sentenceById.get(id);
  if (!sentence || isRow(telling, id)) return words.t('inRow', { number });
  const total = words.number(sentencesBeside(story().sentences, sentence).length);
  return words.t('sentenceOf', { number, total });
}

/** A sentence by its number, with its source where the story has several. */
export function sentenceTitle(telling: Telling, id: string): string {
  const { story, words } = telling;
  const number = words.number(sentenceNumber(story().sentences, id));
  return [sourceOfSentence(telling, id), words.t(isRow(telling, id) ? 'inRow' : 'inSentence', { number })]
    .filter((one) => one !== undefined)
    .join(' · ');
}

/** The language that a sentence is written in. */
export const writtenIn = ({ evidence }: Pick<Session, 'evidence'>, id: string): string =>
  evidence().textOf(id).language;

/** In how many sources a claim stands, and how many of them are independent; nothing where the story has only one. */
export function publicationsOf(
  { story, evidence, words }: Pick<Session, 'story' | 'evidence' | 'words'>,
  claim: Parameters<typeof sourcesOf>[1][number],
): string | undefined {
  // A row of a table stands in it alone.
  if (story().texts.length < 2 || claim.quotes.some(({ sentence }) => isRow({ evidence }, sentence)))
    return undefined;
  const found = sourcesOf(story(), [claim]);
  const [only, ...others] = found;
  if (only && others.length === 0) return words.t('onlyInSource', { source: words.of(sourceName(only)) });
  return words.t('publications', {
    publications: words.number(found.length),
    sources: words.number(reportsOf(story().slug, found).size),
  });
}
