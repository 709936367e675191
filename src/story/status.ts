import type { RelationStatus } from './model';
import type { ClaimStatus } from './schema';

/**
 * What claims of one thing are together. A denial weighs more than any number of assertions: that somebody denies it is
 * what a reader has to know first.
 */
export function statusOf(claims: readonly { readonly status?: ClaimStatus }[]): RelationStatus {
  if (claims.some(({ status }) => status === 'denied')) return 'denied';
  return claims.length > 0 && claims.every(({ status }) => status === 'alleged') ? 'alleged' : 'said';
}
