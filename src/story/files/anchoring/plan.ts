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
import { sourceOf } from '../source-of';

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
  /** The file of the source. */
  readonly name: string;
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

/** Nothing where the document has no source. */
export function planOf(files: Files, after: string, decisions: Decisions): SourcePlan | undefined {
  const source = sourceOf(files);
  if (!source) return undefined;
  const { name, language, text: before } = source;
  const versions = { before, after, language, kept: keptWords(before, after, language) };
  const old = placedIn(files);
  const claims = claimsIn(files);
  const { others } = sentencesBySource(files);
  const quotes = quotesIn(claims, old, others, versions);
  const staying = quotes.flatMap((quote) => {
    const words = stayingWords(quote, decisions);
    return words ? [{ before: quote.before.start, after: words.start, length: words.exact.length }] : [];
  });
  const starts = new Set(old.map(({ start }) => start));
  const whole = staying.map(({ after: from, length }) => ({ from, to: from + length }));
  const cuts = cutAsBefore(versions, starts, whole);
  const same = sameSentences(old, cuts, versions.kept, staying);
  const now = named(cuts, old, same, { speaker: firstSpeaker(files), taken: others });
  return { versions, name, before: old, after: now, same, claims, quotes, others };
}

/** The words that a quote has in the new text, where it has any. */
export function stayingWords(quote: PlannedQuote, decisions: Decisions): Words | undefined {
  const { after } = quote;
  if (after.state === 'gone') return undefined;
  return after.state === 'found' || decisions.get(quoteKey(quote)) === 'take' ? after : undefined;
}

function quotesIn(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  others: readonly { readonly id: string }[],
  versions: Versions,
): PlannedQuote[] {
  const isOther = new Set(others.map(({ id }) => id));
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return claims.flatMap(({ id: claim, quotes = [] }) =>
    quotes.flatMap((quote, index): PlannedQuote[] => {
      const { exact, sentence: id } = quote;
      if (isOther.has(id)) return [];
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
  { speaker, taken }: { speaker: string | undefined; taken: readonly { readonly id: string }[] },
): Sentence[] {
  const all: Sentence[] = [];
  const known: { readonly id: string }[] = [...old, ...taken];
  cuts.forEach(({ exact, start }, index) => {
    const before = old[oldOf[index] ?? -1];
    const others = [...joined].flatMap(([one, into]) => (into === index ? (old[one]?.speakers ?? []) : []));
    const speakers = before?.speakers ?? all.at(-1)?.speakers ?? (speaker === undefined ? [] : [speaker]);
    const id = before?.id ?? nextId(known);
    if (!before) known.push({ id });
    const { noPlace } = before ?? {};
    all.push({
      id,
      exact,
      start,
      speakers: others.length > 0 ? [...new Set([...speakers, ...others])] : speakers,
      ...(noPlace && { noPlace }),
    });
  });
  return all;
}

const firstSpeaker = (files: Files): string | undefined => itemsIn(files, 'story.json', 'speakers')[0]?.id;
