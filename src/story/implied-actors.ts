import type { EvidenceIndex } from './evidence';
import type { Meeting } from './model';

/** Ids of actors that claims only imply were at a meeting; the meeting's own actors are said to have been. */
export function impliedActors({ id, actors }: Meeting, evidence: EvidenceIndex): string[] {
  const implied = evidence
    .claimsOf(id)
    .filter(({ kind, mode }) => kind === 'meets' && mode === 'implied')
    .flatMap((claim) => claim.actors);
  return [...new Set(implied)].filter((actor) => !actors.includes(actor));
}
