import type { ClaimKind } from '../../story/schema/claim-kinds';
import type { WrittenFeature } from '../desk/parsed';

/** What of the map a claim of a kind between some parties most likely speaks of: ids of features. */
export function relatedFeatures(
  kind: ClaimKind,
  actors: readonly string[],
  features: readonly WrittenFeature[],
): string[] {
  const [first, second] = actors;
  const isMeant = ({ properties }: WrittenFeature): boolean => {
    if (first === undefined) return false;
    switch (properties.kind) {
      case 'zone':
        return kind === 'controls' && [properties.holder, ...properties.actors].includes(first);
      case 'influence':
        return kind === 'influences' && properties.actor === first;
      case 'backing':
        return (
          ['backs', 'denies', 'accuses'].includes(kind) &&
          [properties.backer, properties.backed].includes(first) &&
          (second === undefined || [properties.backer, properties.backed].includes(second))
        );
      default:
        return false;
    }
  };
  return features.filter(isMeant).map(({ id }) => id);
}
