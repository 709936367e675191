import { expect, it } from 'vitest';
import { toldStory } from '../support/told-story';

const story = await toldStory();

it('a backing is what its claims are together', () => {
  const statuses = story.features.flatMap((feature) =>
    feature.kind === 'backing' ? [[feature.id, feature.status, feature.support]] : [],
  );
  expect(statuses).toEqual([
    ['backing-said', 'said', ['military', 'financial']],
    // Beside the accusation stands the claim that somebody accuses, which is a fact.
    ['backing-alleged', 'alleged', ['military']],
    ['backing-denied', 'denied', ['refuge']],
    ['backing-opposed', 'denied', ['financial']],
  ]);
});

it('an event without a point of its own has that of its place', () => {
  const at = (id: string) => story.features.find((feature) => feature.id === id)?.geometry;
  expect(at('clash-serowe')).toEqual(at('serowe'));
  expect(at('withdrawal-ghanzi')).toEqual({ type: 'Point', coordinates: [21.65, -21.7] });
});

it('an event has the days between which it lies', () => {
  const days = story.features.flatMap((feature) =>
    feature.kind === 'event' ? [[feature.event, feature.from, feature.until]] : [],
  );
  expect(days).toContainEqual(['displacement', '2034-03-20', '2034-03-31']);
  expect(days).toContainEqual(['agreement', '2034-04-01', '2034-04-30']);
});
