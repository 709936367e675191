import type { Feature } from '../../story/model';
import type { View } from '../layers/view';
import type { Row } from '../rows';

/** Tells a name from all others. */
export const keyOf = ({ kind, id }: { readonly kind: Feature['kind'] | 'stop'; readonly id: string }) =>
  `${kind}/${id}`;

const rowsOfFeatures = new WeakMap<readonly Row[], ReadonlyMap<string, string>>();

/** Whether the row of the legend that a feature belongs to is switched on. */
export function isFeatureShown({ rows, hidden }: View, feature: string): boolean {
  if (hidden.size === 0) return true;
  const known =
    rowsOfFeatures.get(rows) ??
    new Map(rows.flatMap((row) => row.features.map((id) => [id, row.id] as const)));
  rowsOfFeatures.set(rows, known);
  return !hidden.has(known.get(feature) ?? '');
}

/** The key of a town of the ground, by its id. */
export const townKey = (id: string) => `town-labels/${id}`;
