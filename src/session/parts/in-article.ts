import { type Accessor, createMemo } from 'solid-js';
import type { EvidenceIndex } from '../../story/evidence';
import type { Claim, Story } from '../../story/model';
import { isSameList, isSameSet } from '../same-list';
import { createSetSelector } from '../set-selector';
import type { Accounts } from './accounts';
import type { Selection } from './selection';

export type InArticle = ReturnType<typeof createInArticle>;

/**
 * What of the article is marked and pointed at. Each sentence is notified only of a change of its own: an article may
 * have many thousands, of which a choice concerns a few.
 */
export function createInArticle(
  story: Accessor<Story>,
  evidence: Accessor<EvidenceIndex>,
  { chosen, chosenClaims, pointed, pointedFeatures }: Selection,
  { account }: Accounts,
) {
  const sentences = createMemo(
    () => (story().dataset ? story().sentences.filter(({ line }) => line === undefined) : story().sentences),
    [],
    { equals: isSameList },
  );
  const placeless = createMemo(
    () => new Set(sentences().flatMap(({ id }) => (evidence().featuresOf(id).length === 0 ? [id] : []))),
    new Set(),
    { equals: isSameSet },
  );
  /** The claims whose words are marked: of what is chosen, else of the account that is read. */
  const claims = createMemo((): ReadonlySet<Claim> => {
    const isOther = chosen() !== undefined && chosen()?.kind !== 'sentence';
    return new Set(isOther ? chosenClaims() : account()?.claims);
  });
  const quoted = createMemo(
    () => new Set([...claims()].flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence))),
  );
  const isQuoted = createSetSelector(quoted);
  const pointedAt = createMemo((): ReadonlySet<string> => {
    const what = pointed();
    if (what?.kind === 'sentence') return new Set([what.id]);
    return new Set(
      pointedFeatures()
        .flatMap(evidence().claimsOf)
        .flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)),
    );
  });
  return {
    /** Whether there is something to mark: words, a sentence that is chosen or pointed at, an account that is read. */
    isMarked: createMemo(
      () => chosen() !== undefined || account() !== undefined || pointedAt().size > 0 || quoted().size > 0,
    ),
    /** Of the texts, without rows of a table. Other edits of the story than theirs do not notify of them. */
    sentences,
    /** Whether a sentence puts nothing on the map. */
    isPlaceless: (sentence: string) => placeless().has(sentence),
    /** The claims whose words are to be marked in a sentence. */
    markedIn: (sentence: string): readonly Claim[] =>
      isQuoted(sentence)
        ? evidence()
            .claimsIn(sentence)
            .filter((claim) => claims().has(claim))
        : [],
    /** Whether a sentence, or something that it supports, is pointed at. */
    isPointedAt: createSetSelector(pointedAt),
  };
}
