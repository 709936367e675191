import { actorsOf } from './actors-of';
import type { EvidenceIndex } from './evidence';
import type { Claim, Feature, Relation, Story } from './model';

/** What a reader can choose; each leads to claims and to features. */
export const subjectKinds = ['feature', 'sentence', 'claim', 'actor', 'relation', 'moment'] as const;

export interface Choice {
  readonly kind: (typeof subjectKinds)[number];
  readonly id: string;
}

export interface Subject {
  readonly claims: readonly Claim[];
  /** Ids of the features that it is, supports or concerns. */
  readonly features: readonly string[];
}

/** What a choice leads to; undefined for what the story does not have. */
export function subjectOf({ kind, id }: Choice, story: Story, evidence: EvidenceIndex): Subject | undefined {
  switch (kind) {
    case 'feature':
      return evidence.featureById.has(id) ? { claims: evidence.claimsOf(id), features: [id] } : undefined;
    case 'sentence':
      return evidence.sentenceById.has(id)
        ? { claims: evidence.claimsIn(id), features: evidence.featuresOf(id).map((feature) => feature.id) }
        : undefined;
    case 'claim': {
      const claim = evidence.claimById.get(id);
      return claim && { claims: [claim], features: evidence.featuresOfClaim(id) };
    }
    case 'actor':
      return evidence.actorById.has(id)
        ? {
            claims: story.claims.filter(({ actors }) => actors.includes(id)),
            features: story.features
              .filter((feature) => actorsOf(feature).includes(id))
              .map((feature) => feature.id),
          }
        : undefined;
    case 'relation': {
      const relation = story.relations.relations.find((one) => one.id === id);
      return relation && ofClaims(relation.claims, evidence, arcsOf(relation, story));
    }
    case 'moment': {
      const moment = story.moments.find((one) => one.id === id);
      return moment && ofClaims(moment.claims, evidence, moment.features);
    }
    default:
      return kind satisfies never;
  }
}

function ofClaims(
  ids: readonly string[],
  evidence: EvidenceIndex,
  features: readonly string[] | undefined,
): Subject {
  return {
    claims: ids.flatMap((id) => evidence.claimById.get(id) ?? []),
    features: features ?? [...new Set(ids.flatMap(evidence.featuresOfClaim))],
  };
}

/** Whether the map draws arcs for a kind of relation. */
export const hasArc = (kind: Relation['kind']): boolean => kind === 'backs' || kind === 'allied-with';

/** The arcs on the map that stand for a relation; undefined where there are none. An alliance has no first and second. */
function arcsOf({ kind, from, to }: Relation, { features }: Story): readonly string[] | undefined {
  const isArc = (feature: Feature, one: string, other: string | undefined) =>
    feature.kind === 'backing' && feature.backer === one && feature.backed === other;
  const arcs = features.filter(
    (feature) =>
      isArc(feature, from, to) || (kind === 'allied-with' && to !== undefined && isArc(feature, to, from)),
  );
  return hasArc(kind) && arcs.length > 0 ? arcs.map(({ id }) => id) : undefined;
}
