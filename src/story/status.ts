import type { RelationStatus } from './model';
import type { ClaimKind, ClaimStatus } from './schema';

/**
 * What claims of one thing are together. A denial weighs more than any number of assertions: that somebody denies it is
 * what a reader has to know first.
 */
export function statusOf(claims: readonly { readonly status?: ClaimStatus }[]): RelationStatus {
  if (claims.some(({ status }) => status === 'denied')) return 'denied';
  return claims.length > 0 && claims.every(({ status }) => status === 'alleged') ? 'alleged' : 'said';
}

interface Standing {
  readonly kind: ClaimKind;
  readonly status?: ClaimStatus | undefined;
}

/** Whether a claim says that something is not so, or that somebody says so. */
export const isDenial = ({ kind, status }: Standing): boolean => status === 'denied' || kind === 'denies';

/** What a claim is of a backing: an accusation of it alleges it, whoever reports the accusation as a fact. */
export function asBacking(claim: Standing): { readonly status?: ClaimStatus } {
  if (isDenial(claim)) return { status: 'denied' };
  if (claim.kind === 'accuses') return { status: 'alleged' };
  return claim.status ? { status: claim.status } : {};
}
