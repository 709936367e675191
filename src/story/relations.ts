import type { Backing, Claim } from './model';

/** Whether an arc stands for an alliance: a claim for it says "allied with", and none says "backs". */
export function isAlliance({ claims }: Backing, all: readonly Claim[]): boolean {
  const kinds = all.filter(({ id }) => claims.includes(id)).map(({ kind }) => kind);
  return kinds.includes('allied-with') && !kinds.includes('backs');
}

/** The id of what one actor is to another, or to nobody who is named. */
export const relationId = (from: string, kind: string, to: string | undefined): string =>
  [from, kind, to].filter((part) => part !== undefined).join('-');
