import { expect, test } from 'vitest';
import type { WrittenFeature } from '../../../src/studio/desk/parsed';
import { relatedFeatures } from '../../../src/studio/marking/related';

const features = [
  { id: 'ground', properties: { kind: 'zone', holder: 'army', actors: ['army'] } },
  { id: 'shared', properties: { kind: 'zone', holder: 'mixed', actors: ['army', 'police'] } },
  { id: 'other', properties: { kind: 'zone', holder: 'rebels', actors: ['rebels'] } },
  { id: 'arrow', properties: { kind: 'backing', backer: 'state', backed: 'rebels' } },
  { id: 'reach', properties: { kind: 'influence', actor: 'state' } },
  { id: 'town', properties: { kind: 'place' } },
] as unknown as readonly WrittenFeature[];

test('who holds ground is shown by the zones that they hold, alone or with others', () => {
  expect(relatedFeatures('controls', ['army'], features)).toEqual(['ground', 'shared']);
  expect(relatedFeatures('controls', [], features)).toEqual([]);
  expect(relatedFeatures('describes', ['army'], features)).toEqual([]);
});

test('backing, and what denies it, is shown by the arrow between the two', () => {
  expect(relatedFeatures('backs', ['state', 'rebels'], features)).toEqual(['arrow']);
  expect(relatedFeatures('denies', ['state'], features)).toEqual(['arrow']);
  expect(relatedFeatures('backs', ['state', 'army'], features)).toEqual([]);
  expect(relatedFeatures('influences', ['state'], features)).toEqual(['reach']);
});
