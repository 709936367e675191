import type { Feature } from './model';

/** The ids of the actors that a feature is about. */
export function actorsOf(feature: Feature): readonly string[] {
  switch (feature.kind) {
    case 'zone':
      return feature.holder.actors;
    case 'meeting':
    case 'event':
      return feature.actors;
    case 'influence':
      return [feature.actor];
    case 'backing':
      return [feature.backer, feature.backed];
    case 'place':
      return feature.present ?? [];
    case 'route':
      return [];
    default:
      return feature satisfies never;
  }
}
