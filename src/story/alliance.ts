import type { Backing, Claim } from './model';

/** Whether an arc stands for an alliance: a claim for it says "allied with", and none says "backs". */
export function isAlliance({ claims }: Backing, all: readonly Claim[]): boolean {
  const kinds = all.filter(({ id }) => claims.includes(id)).map(({ kind }) => kind);
  return kinds.includes('allied-with') && !kinds.includes('backs');
}
