import { expect, it } from 'vitest';
import { publishClaims } from '../../src/publish/claims';
import { publishFeatures } from '../../src/publish/features';
import { publishClaimsTable, publishFeaturesTable } from '../../src/publish/tables';
import { rows } from '../support/tables';
import { toldStory } from '../support/told-story';

const story = await toldStory();

it('a published backing says whether it is said, and of what kind it is', () => {
  const published = publishFeatures(story).features.filter(
    ({ properties }) => properties?.['kind'] === 'backing',
  );
  expect(
    published.map(({ id, properties }) => [id, properties?.['status'], properties?.['support']]),
  ).toEqual([
    ['backing-said', 'said', ['military', 'financial']],
    ['backing-alleged', 'alleged', ['military']],
    ['backing-denied', 'denied', ['refuge']],
    ['backing-opposed', 'denied', ['financial']],
  ]);
});

it('a published event says what happened and when, on its place', () => {
  const published = publishFeatures(story).features.find(({ id }) => id === 'flight-maun');
  expect(published).toMatchObject({
    geometry: { type: 'Point', coordinates: [23.42, -19.98] },
    properties: { kind: 'event', event: 'displacement', date: '2034-03-20/2034-03-31' },
  });
});

it('the tables have the same', () => {
  const features = rows(publishFeaturesTable(story));
  expect(features.find(({ id }) => id === 'clash-serowe')).toMatchObject({
    kind: 'event',
    event: 'clash',
    date: '2034-03-03',
    lon: '26.71',
  });
  expect(features.find(({ id }) => id === 'backing-said')).toMatchObject({
    status: 'said',
    support: 'military financial',
  });
  const claims = rows(publishClaimsTable(story));
  expect(claims.find(({ claim }) => claim === 's3-backs')).toMatchObject({
    status: 'alleged',
    support: 'military',
  });
});

it('the annotations have it too', () => {
  const { first } = publishClaims(story) as {
    first: { items: { id: string; body: Record<string, unknown> }[] };
  };
  const bodyOf = (id: string) => first.items.find((item) => item.id === `#${id}`)?.body;
  expect(bodyOf('s4-denies')).toMatchObject({ 'cg:status': 'denied', 'cg:support': ['refuge'] });
  expect(bodyOf('s5-pays')).toMatchObject({ 'cg:status': 'asserted' });
});
