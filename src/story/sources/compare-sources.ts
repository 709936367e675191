import type { Claim, Sentence, SourceText, Story } from '../model';
import { alignedRows } from './aligned-rows';
import { sourceOf } from './source-of';
import { sourcesOf } from './reports';

/** Where several sources speak of one thing and no claim has words of all: the claims of each, in the story's order. */
export interface PutDifferently {
  readonly id: string;
  readonly sources: readonly { readonly text: SourceText; readonly claims: readonly Claim[] }[];
}

/** What the sources of a story say together, apart, and otherwise than each other. */
export interface SourceComparison {
  readonly differently: readonly PutDifferently[];
  /** The claims that one source alone makes, for each source that has any. */
  readonly only: readonly { readonly text: SourceText; readonly claims: readonly Claim[] }[];
  /** The claims that have words of several. */
  readonly shared: readonly Claim[];
}

/**
 * Sets the sources of a story side by side. What is put differently is not judged: it is what the story claims apart, in
 * sentences that stand in each other's place.
 */
export function compareSources(story: Pick<Story, 'sentences' | 'texts' | 'claims'>): SourceComparison {
  const { sentences, texts, claims } = story;
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const isOfOne = (claim: Claim) => sourcesOf(story, [claim]).length === 1;
  const alone = claims.filter(isOfOne);
  const quotes = (claim: Claim, cell: readonly Sentence[]) =>
    claim.quotes.some((quote) => cell.some(({ id }) => id === quote.sentence));
  const told = new Set<Claim>();
  const differently = alignedRows(sentences, texts).flatMap(({ id, cells }): PutDifferently[] => {
    const sources = texts.flatMap((text, place) => {
      const own = alone.filter((claim) => !told.has(claim) && quotes(claim, cells[place] ?? []));
      return own.length > 0 ? [{ text, claims: own }] : [];
    });
    if (sources.length < 2) return [];
    for (const { claims: own } of sources) for (const claim of own) told.add(claim);
    return [{ id, sources }];
  });
  const sourceOfClaim = (claim: Claim) => sourceOf(texts, byId.get(claim.quotes[0]?.sentence ?? '') ?? {});
  const only = texts.flatMap((text) => {
    const own = alone.filter((claim) => !told.has(claim) && sourceOfClaim(claim) === text);
    return own.length > 0 ? [{ text, claims: own }] : [];
  });
  return { differently, only, shared: claims.filter((claim) => !isOfOne(claim)) };
}
