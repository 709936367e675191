import { type ClaimKind, relatingKinds } from '../schema';
import { relationId } from '../relations';
import { limits } from '../files/limits';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

const relating: readonly ClaimKind[] = relatingKinds;

/** Rules 3 and 5 for what is read across claims: relations, topics of several speakers, and dates. */
export function verifyAccounts(parsed: ParsedStory, report: Report): void {
  verifyRelations(parsed, report);
  verifyTopics(parsed, report);
  verifyMoments(parsed, report);
}

function verifyRelations({ story, claims }: ParsedStory, report: Report): void {
  const pairs = new Map<string, string>();
  const actorCount = story.value.actors.length;
  if (actorCount > limits.actors)
    report.add('too-many-actors', story, ['actors'], { count: actorCount }, { most: limits.actors });
  claims.value.claims.forEach(({ kind, relation, actors, support }, index) => {
    const path = ['claims', index] as const;
    if (relation && !relating.includes(kind))
      report.add('relation-in-other-kind', claims, [...path, 'kind'], { kind }, { kinds: relating });
    if (!relation && relating.includes(kind))
      report.add('kind-without-relation', claims, [...path, 'kind'], { kind });
    if (support && kind !== 'backs')
      report.add('support-in-other-kind', claims, [...path, 'support'], { kind });
    const named = relation ? [relation.from, ...relation.to] : [];
    for (const id of named.filter((one) => !actors.includes(one))) {
      report.add('relation-of-other-actor', claims, [...path, 'relation'], { id }, { actors });
    }
    if (!relation) return;
    for (const to of relation.to.length > 0 ? relation.to : [undefined]) {
      const id = relationId(relation.from, kind, to);
      const pair = JSON.stringify([relation.from, kind, to]);
      if ((pairs.get(id) ?? pair) !== pair)
        report.add('relation-id-again', claims, [...path, 'relation'], { id });
      pairs.set(id, pair);
    }
  });
  if (pairs.size > limits.relations)
    report.add('too-many-relations', claims, ['claims'], { count: pairs.size }, { most: limits.relations });
}

function verifyTopics({ story, claims }: ParsedStory, report: Report): void {
  const speakerOf = new Map(claims.value.claims.map(({ id, speaker }) => [id, speaker]));
  story.value.topics.forEach((topic, index) => {
    const path = ['topics', index, 'claims'] as const;
    topic.claims.forEach((id, place) => {
      if (!speakerOf.has(id)) report.add('no-such-claim', story, [...path, place], { id });
    });
    if (new Set(topic.claims.map((id) => speakerOf.get(id))).size < 2)
      report.add('topic-of-one-speaker', story, path, { id: topic.id });
  });
}

function verifyMoments({ story, claims, features }: ParsedStory, report: Report): void {
  const claimIds = new Set(claims.value.claims.map(({ id }) => id));
  const featureIds = new Set(features.flatMap((file) => file.value.features.map(({ id }) => id)));
  story.value.moments.forEach((moment, index) => {
    const path = ['moments', index] as const;
    moment.claims.forEach((id, place) => {
      if (!claimIds.has(id)) report.add('no-such-claim', story, [...path, 'claims', place], { id });
    });
    moment.features?.forEach((id, place) => {
      if (!featureIds.has(id)) report.add('no-such-feature', story, [...path, 'features', place], { id });
    });
    if (moment.dated === 'context' && !moment.note)
      report.add('moment-without-note', story, [...path, 'dated'], { id: moment.id });
  });
}
