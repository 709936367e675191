import type { EvidenceIndex } from './evidence';
import type { Meeting } from './model';

/** The ids of those whom claims put at a meeting only by what they imply: the meeting's own actors are said to be there. */
export function impliedActors({ id, actors }: Meeting, evidence: EvidenceIndex): string[] {
  const implied = evidence
    .claimsOf(id)
    .filter(({ kind, mode }) => kind === 'meets' && mode === 'implied')
    .flatMap((claim) => claim.actors);
  return [...new Set(implied)].filter((actor) => !actors.includes(actor));
}
