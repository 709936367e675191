import { listed, shown } from '../problem';
import { type ClaimKind, relatingKinds } from '../schema';
import { relationId } from '../relation-id';
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
    report.add(5, story, ['actors'], `${actorCount} actors`, `at most ${limits.actors}`);
  claims.value.claims.forEach(({ kind, relation, actors }, index) => {
    const path = ['claims', index] as const;
    if (relating.includes(kind) !== (relation !== undefined)) {
      const expected = relation ? `a kind of ${relating.join(', ')}` : 'a relation with "from" and "to"';
      report.add(3, claims, [...path, 'kind'], shown(kind), expected);
    }
    const named = relation ? [relation.from, ...relation.to] : [];
    for (const id of named.filter((one) => !actors.includes(one))) {
      report.add(5, claims, [...path, 'relation'], shown(id), `an actor of the claim: ${listed(actors)}`);
    }
    if (!relation) return;
    for (const to of relation.to.length > 0 ? relation.to : [undefined]) {
      const id = relationId(relation.from, kind, to);
      const pair = JSON.stringify([relation.from, kind, to]);
      if ((pairs.get(id) ?? pair) !== pair) {
        const found = `a relation with the same id as another, ${shown(id)}`;
        report.add(5, claims, [...path, 'relation'], found, 'ids of actors that tell the two apart');
      }
      pairs.set(id, pair);
    }
  });
  if (pairs.size > limits.relations)
    report.add(5, claims, ['claims'], `${pairs.size} relations`, `at most ${limits.relations}`);
}

function verifyTopics({ story, claims }: ParsedStory, report: Report): void {
  const speakerOf = new Map(claims.value.claims.map(({ id, speaker }) => [id, speaker]));
  story.value.topics.forEach((topic, index) => {
    const path = ['topics', index, 'claims'] as const;
    topic.claims.forEach((id, place) => {
      if (!speakerOf.has(id)) report.add(5, story, [...path, place], shown(id), 'the id of a claim');
    });
    if (new Set(topic.claims.map((id) => speakerOf.get(id))).size < 2) {
      report.add(3, story, path, `${topic.id} with the claims of one speaker`, 'claims of two at least');
    }
  });
}

function verifyMoments({ story, claims, features }: ParsedStory, report: Report): void {
  const claimIds = new Set(claims.value.claims.map(({ id }) => id));
  const featureIds = new Set(features.flatMap((file) => file.value.features.map(({ id }) => id)));
  story.value.moments.forEach((moment, index) => {
    const path = ['moments', index] as const;
    moment.claims.forEach((id, place) => {
      if (!claimIds.has(id)) report.add(5, story, [...path, 'claims', place], shown(id), 'the id of a claim');
    });
    moment.features?.forEach((id, place) => {
      if (!featureIds.has(id)) {
        report.add(5, story, [...path, 'features', place], shown(id), 'the id of a feature');
      }
    });
    if (moment.dated === 'context' && !moment.note) {
      report.add(
        3,
        story,
        [...path, 'dated'],
        `${moment.id} as context without a note`,
        'where the date is from',
      );
    }
  });
}
