import { occurrences } from '../occurrences';
import { type JsonPath, type Problem, problem } from '../problems';
import { groupBy } from '../group-by';
import { afresh } from '../memory/recall';
import type { ClaimsFile, SentencesFile } from '../schema';
import { sourceOf } from '../sources/source-of';
import { type Located, leftOut } from './located-json';

type Sentence = SentencesFile['sentences'][number];
type Claim = ClaimsFile['claims'][number];
type Quote = Claim['quotes'][number];

/** A written item with its UTF-16 offset in its source, also where that was left out. */
export type Placed<T> = T & { readonly start: number };
export type PlacedSentences = { readonly sentences: readonly Placed<Sentence>[] };
export type PlacedClaims = {
  readonly claims: readonly (Omit<Claim, 'quotes'> & { readonly quotes: readonly Placed<Quote>[] })[];
};

/** The text of a source, by its id. */
export interface Text {
  readonly id: string;
  readonly text: string;
}

/**
 * The two files with each offset, in the source that its sentence is of; without the claims whose words stand in several
 * places of their sentence.
 */
export function placeInSources(
  sources: readonly Text[],
  sentences: Located<SentencesFile>,
  claims: Located<ClaimsFile>,
  recall = afresh,
): {
  readonly files: { readonly sentences: Located<PlacedSentences>; readonly claims: Located<PlacedClaims> };
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const placed = recall(
    'place sentences',
    [...sources.flatMap(({ id, text }) => [id, text]), sentences],
    () => ({
      ...sentences,
      value: { ...sentences.value, sentences: placeInEach(sources, sentences.value.sentences) },
    }),
  );
  const byId = new Map(placed.value.sentences.map((sentence) => [sentence.id, sentence]));
  const placeQuote = (quote: Quote, path: JsonPath): Placed<Quote> => {
    if (quote.start !== undefined) return { ...quote, start: quote.start };
    const sentence = byId.get(quote.sentence);
    const text = sourceOf(sources, sentence ?? {})?.text ?? '';
    const [start = sentence?.start ?? 0, ...more] = placesOfQuote(text, quote, sentence);
    if (more.length > 0) {
      const where = { file: claims.file, path: [...path, 'exact'] };
      problems.push(problem('quote-in-places', where, { words: quote.exact, places: [start, ...more] }));
    }
    return { ...quote, start };
  };
  const quoted = claims.value.claims.map((claim, index) => ({
    ...claim,
    quotes: claim.quotes.map((quote, place) => placeQuote(quote, ['claims', index, 'quotes', place])),
  }));
  const all = { ...claims, value: { ...claims.value, claims: quoted } };
  const unsure = problems.map(({ path }) => path.slice(0, 2));
  return {
    files: {
      sentences: placed as Located<PlacedSentences>,
      claims: (unsure.length > 0 ? leftOut(all, unsure) : all) as Located<PlacedClaims>,
    },
    problems,
  };
}

/** The same for the sentences of all sources, each in its own. */
export function placeInEach(
  sources: readonly Text[],
  sentences: readonly Sentence[],
): readonly Placed<Sentence>[] {
  const [only, ...others] = sources;
  if (only && others.length === 0 && sentences.every(({ source }) => source === undefined))
    return placeSentences(only.text, sentences);
  const bySource = groupBy(sentences, (sentence) => sourceOf(sources, sentence));
  const placed = new Map(
    [...bySource].flatMap(([source, own]) =>
      placeSentences(source?.text ?? '', own).map((sentence, index) => [own[index], sentence] as const),
    ),
  );
  return sentences.map((sentence) => placed.get(sentence) as Placed<Sentence>);
}

/**
 * Gives each sentence of a text its offset: after white space where the one before it ends, as sentences tile the source, or where
 * its words stand next. Words that stand nowhere are put at that end, where rule 2 finds them missing.
 */
export function placeSentences(text: string, sentences: readonly Sentence[]): readonly Placed<Sentence>[] {
  let covered = 0;
  return sentences.map((sentence) => {
    const start = sentence.start ?? nextStart(text, sentence.exact, covered);
    covered = Math.max(covered, start + sentence.exact.length);
    return isPlaced(sentence) ? sentence : { ...sentence, start };
  });
}

const isPlaced = (sentence: Sentence): sentence is Placed<Sentence> => sentence.start !== undefined;

function nextStart(text: string, exact: string, covered: number): number {
  const next = covered + text.slice(covered).search(/\S|$/);
  const stands = text.indexOf(exact, next);
  return stands === -1 ? next : stands;
}

/**
 * The offsets at which a quote may be meant to stand, by its words and what it says of those around them: within its
 * sentence, or anywhere in a source where it is not in that.
 */
export function placesOfQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: Quote,
  sentence: Placed<Sentence> | undefined,
): readonly number[] {
  const all = occurrences(text, prefix + exact + suffix).map((start) => start + prefix.length);
  if (!sentence) return all;
  const end = sentence.start + sentence.exact.length;
  const within = all.filter((start) => start >= sentence.start && start + exact.length <= end);
  return within.length > 0 ? within : all;
}
