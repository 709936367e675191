import { createMemo } from 'solid-js';
import type { EvidenceIndex } from '../story/evidence';
import type { Claim } from '../story/model';
import type { createAccounts } from './accounts';
import { createSetSelector } from './set-selector';
import type { createSelection } from './selection';

type Selection = Pick<
  ReturnType<typeof createSelection>,
  'chosen' | 'chosenClaims' | 'pointed' | 'pointedFeatures'
>;

/**
 * What of the article is marked and pointed at. A sentence that asks is told only of a change of its own: an article
 * may have many thousands, of which a choice concerns a few.
 */
export function createInArticle(
  evidence: EvidenceIndex,
  { chosen, chosenClaims, pointed, pointedFeatures }: Selection,
  { account }: Pick<ReturnType<typeof createAccounts>, 'account'>,
) {
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
        .flatMap(evidence.claimsOf)
        .flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)),
    );
  });
  return {
    /** The claims whose words are to be marked in a sentence. */
    markedIn: (sentence: string): readonly Claim[] =>
      isQuoted(sentence) ? evidence.claimsIn(sentence).filter((claim) => claims().has(claim)) : [],
    /** Whether a sentence, or something that it supports, is pointed at. */
    isPointedAt: createSetSelector(pointedAt),
  };
}
