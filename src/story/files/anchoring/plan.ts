import type { Cut } from '../draft/cut-sentences';
import { type Placed, placesOfQuote } from '../offsets';
import type { ClaimsFile, SentencesFile } from '../../schema';
import type { Files } from '../contents';
import type { Anchored, Words } from './anchor';
import { cutAsBefore, type Versions } from './cut-as-before';
import { findQuote } from './find-quote';
import { keptWords } from './kept-words';
import { type SameSentences, sameSentences } from './same-sentences';
import { itemsIn } from '../json/in-files';
import { nextId, placedIn, sentencesBySource } from '../sentences-in';
import { type DocumentSource, sourceOf } from '../source-of';

export type Sentence = Placed<SentencesFile['sentences'][number]>;
export type Claim = ClaimsFile['claims'][number];

/** A quote by the id of its claim and its index there. */
export interface QuotePlace {
  readonly claim: string;
  readonly index: number;
}

/** What the author says of a quote whose words were changed: the new words are its words, or it goes. */
export type Decision = 'take' | 'leave';

/** Decisions by `quoteKey`. */
export type Decisions = ReadonlyMap<string, Decision>;

export const quoteKey = ({ claim, index }: QuotePlace): string => `${claim} ${index}`;

/** Where the words of a quote were, as UTF-16 offsets, and where they are in the new text. */
export interface PlannedQuote extends QuotePlace {
  readonly before: Words;
  /** The id of its sentence before. */
  readonly sentence: string;
  readonly after: Anchored;
}

/** What becomes of a document with another text. */
export interface SourcePlan {
  readonly versions: Versions;
  readonly source: DocumentSource;
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  readonly same: SameSentences;
  readonly claims: readonly Claim[];
  /** Those of the source that is corrected. */
  readonly quotes: readonly PlannedQuote[];
  /** The sentences of other sources, which stay as they are. */
  readonly others: readonly SentencesFile['sentences'][number][];
}

const claimsIn = (files: Files): readonly Claim[] =>
  itemsIn(files, 'claims.json', 'claims') as unknown as readonly Claim[];

/**
 * Nothing where the document has no such source.
 * @param id of the source; the first where it is left out
 */
export function planOf(
  files: Files,
  after: string,
  decisions: Decisions,
  id?: string,
): SourcePlan | undefined {
  const source = sourceOf(files, id);
  if (!source) return undefined;
  const { language, text: before, place } = source;
  const versions = { before, after, language, kept: keptWords(before, after, language) };
  const old = placedIn(files, id);
  const claims = claimsIn(files);
  const { others } = sentencesBySource(files, id);
  const quotes = quotesIn(claims, old, place === 0 ? isNoneOf(others) : isOneOf(old), versions);
  const staying = quotes.flatMap((quote) => {
    const words = stayingWords(quote, decisions);
    return words ? [{ before: quote.before.start, after: words.start, length: words.exact.length }] : [];
  });
  const starts = new Set(old.map(({ start }) => start));
  const whole = staying.map(({ after: from, length }) => ({ from, to: from + length }));
  const cuts = cutAsBefore(versions, starts, whole);
  const same = sameSentences(old, cuts, versions.kept, staying);
  const now = named(cuts, old, same, { speakers: firstSpeakers(files, old), taken: others }).map(
    (sentence) => (place === 0 ? sentence : { ...sentence, source: source.id }),
  );
  return { versions, source, before: old, after: now, same, claims, quotes, others };
}

/** The words that a quote has in the new text, where it has any. */
export function stayingWords(quote: PlannedQuote, decisions: Decisions): Words | undefined {
  const { after } = quote;
  if (after.state === 'gone') return undefined;
  return after.state === 'found' || decisions.get(quoteKey(quote)) === 'take' ? after : undefined;
}

type Listed = readonly { readonly id: string }[];

function isOneOf(sentences: Listed): (id: string) => boolean {
  const ids = new Set(sentences.map(({ id }) => id));
  return (id) => ids.has(id);
}

/** A quote of no sentence at all counts as one of the first source. */
function isNoneOf(sentences: Listed): (id: string) => boolean {
  const isOne = isOneOf(sentences);
  return (id) => !isOne(id);
}

function quotesIn(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  isOwn: (sentence: string) => boolean,
  versions: Versions,
): PlannedQuote[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return claims.flatMap(({ id: claim, quotes = [] }) =>
    quotes.flatMap((quote, index): PlannedQuote[] => {
      const { exact, sentence: id } = quote;
      if (!isOwn(id)) return [];
      const sentence = byId.get(id);
      const [place = sentence?.start ?? 0] = placesOfQuote(versions.before, quote, sentence);
      const before = { start: quote.start ?? place, exact };
      return [{ claim, index, before, sentence: id, after: findQuote(versions, before, sentence) }];
    }),
  );
}

/** The new sentences: with the ids of those that they were, else with ids of their own and the speakers before them. */
function named(
  cuts: readonly Cut[],
  old: readonly Sentence[],
  { oldOf, joined }: SameSentences,
  { speakers: first, taken }: { speakers: readonly string[]; taken: Listed },
): Sentence[] {
  const all: Sentence[] = [];
  const known = [...old, ...taken].map(({ id }) => ({ id }));
  cuts.forEach(({ exact, start }, index) => {
    const before = old[oldOf[index] ?? -1];
    const within = [...joined].flatMap(([one, into]) => (into === index ? (old[one] ?? []) : []));
    const others = within.flatMap((one) => one.speakers);
    const speakers = before?.speakers ?? all.at(-1)?.speakers ?? [...first];
    const alignedWith = [before, ...within].flatMap((one) => one?.alignedWith ?? []);
    const id = before?.id ?? nextId(known);
    if (!before) known.push({ id });
    const { noPlace } = before ?? {};
    all.push({
      id,
      exact,
      start,
      speakers: others.length > 0 ? [...new Set([...speakers, ...others])] : speakers,
      ...(alignedWith.length > 0 && { alignedWith: [...new Set(alignedWith)] }),
      ...(noPlace && { noPlace }),
    });
  });
  return all;
}

/** Whoever says what stands before all: the first who speaks in the story, or in a further source of it. */
function firstSpeakers(files: Files, sentences: readonly Sentence[]): readonly string[] {
  const [first] = itemsIn(files, 'story.json', 'speakers');
  const [own] = sentences;
  if (own?.source !== undefined) return own.speakers;
  return first === undefined ? [] : [first.id];
}
