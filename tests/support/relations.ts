import type { Claim, Relation, Story } from '../../src/story/model';

/** The relations with their claims, and the arc that stands for one of backing. */
export function relationsIn({ relations, claims, features }: Story) {
  return relations.relations.map(
    (relation): Omit<Relation, 'claims'> & { claims: Claim[]; arc: string | undefined } => ({
      ...relation,
      claims: claims.filter(({ id }) => relation.claims.includes(id)),
      arc: features.find(
        (feature) =>
          feature.kind === 'backing' && feature.backer === relation.from && feature.backed === relation.to,
      )?.id,
    }),
  );
}
