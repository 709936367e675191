import type { EvidenceIndex } from './evidence';
import type { Feature } from './model';

/** Whether an arc stands for an alliance: a claim for it says "allied with", and none says "backs". */
export function isAlliance({ id }: Feature, evidence: EvidenceIndex): boolean {
  const kinds = evidence.claimsOf(id).map(({ kind }) => kind);
  return kinds.includes('allied-with') && !kinds.includes('backs');
}
