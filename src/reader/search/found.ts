import type { Result } from '../../story/search';

/** The kinds of result in the order in which they are shown, and how many of each at most. */
const order = [
  ['feature', 5],
  ['stop', 4],
  ['town', 4],
  ['actor', 3],
  ['sentence', 5],
  ['claim', 5],
] as const;

export interface ResultGroup {
  readonly kind: Result['kind'];
  readonly results: readonly Result[];
  /** All matches, shown or not. */
  readonly total: number;
}

/** Results by kind; kinds of which nothing was found are left out. */
export function groupResults(results: readonly Result[]): ResultGroup[] {
  return order.flatMap(([kind, most]) => {
    const own = results.filter((result) => result.kind === kind);
    return own.length > 0 ? [{ kind, results: own.slice(0, most), total: own.length }] : [];
  });
}
