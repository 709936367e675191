import { describe, expect, it } from 'vitest';
import { indexEvidence } from '../../src/story/evidence';
import { subjectKinds, subjectOf } from '../../src/story/subject';
import { story } from '../support/stories';

const evidence = indexEvidence(story);
const subject = (kind: (typeof subjectKinds)[number], id: string) => subjectOf({ kind, id }, story, evidence);

describe('what a choice leads to', () => {
  it('is nothing for what the story does not have', () => {
    for (const kind of subjectKinds) expect(subject(kind, 'nothing-of-the-kind')).toBeUndefined();
  });

  it('of a backing relation is its claims and its arc', () => {
    const { claims, features } = subject('relation', 'turkey-backs-syrian-rebel-groups') ?? {};
    expect(claims?.map(({ id }) => id)).toEqual(['s10-turkey-backs-groups', 's15-turkey-backs-rebels']);
    expect(features).toEqual(['backing-turkey-rebel-groups']);
  });

  it('of an alliance is its claims and its arc, whichever ally comes first', () => {
    const id = 'united-states-allied-with-kurdish-led-groups';
    const { claims, features } = subject('relation', id) ?? {};
    expect(claims?.map((claim) => claim.id)).toEqual(['s16-kurdish-groups-us-allies']);
    expect(features).toEqual(['backing-us-kurdish-groups']);
    const { relations } = story.relations;
    const turned = relations.map((relation) =>
      relation.id === id ? { ...relation, from: relation.to ?? '', to: relation.from } : relation,
    );
    const other = { ...story, relations: { ...story.relations, relations: turned } };
    expect(subjectOf({ kind: 'relation', id }, other, evidence)?.features).toEqual(features);
  });

  it('of any other relation is what its claims support', () => {
    expect(subject('relation', 'russia-mediates-turkey')?.features.toSorted()).toEqual([
      'moscow',
      'talks-april-2023',
    ]);
  });

  it('of a moment is the features that it names, or else what its claims support', () => {
    expect(subject('moment', 'olive-branch')?.features).toEqual(['zone-afrin']);
    expect(subject('moment', 'first-meeting')?.features).toContain('talks-december-2022');
  });

  it('of a party is every claim that names it and every feature about it', () => {
    const { claims = [], features = [] } = subject('actor', 'iran') ?? {};
    expect(claims.every(({ actors }) => actors.includes('iran'))).toBe(true);
    expect(claims.length).toBe(4);
    expect(features.toSorted()).toEqual(['backing-iran-government', 'talks-april-2023']);
  });

  it('of a claim is itself and what it supports', () => {
    const { claims = [], features } = subject('claim', 's9-m4-control') ?? {};
    expect(claims.map(({ id }) => id)).toEqual(['s9-m4-control']);
    expect(features?.toSorted()).toEqual(['m4', 'zone-idlib']);
  });
});
