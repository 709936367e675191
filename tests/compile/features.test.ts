import { area, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Feature } from '../../src/story/model';
import { withEdit } from '../support/edits';
import { compiled, fixtureTerritories, fixtureFolder } from '../support/fixture';

const { story } = compiled(fixtureFolder);
const country = fixtureTerritories.get('CYP')?.outline as Polygon | MultiPolygon;

function find<K extends Feature['kind']>(kind: K, id: string, features = story.features) {
  const found = features.find((feature) => feature.id === id && feature.kind === kind);
  if (!found) throw new Error(`There is no ${kind} ${id}.`);
  return found as Extract<Feature, { kind: K }>;
}

test('the zones are the country, and each label stands in its own', () => {
  const zones = [find('zone', 'zone-north'), find('zone', 'zone-south')];
  const km2 = zones.reduce((sum, zone) => sum + zone.areaKm2, 0);
  expect(km2).toBeCloseTo(area(country) / 1e6, 0);
  for (const zone of zones) {
    const inside = zones.filter(({ geometry }) => booleanPointInPolygon([...zone.labelAt], geometry));
    expect(inside.map(({ id }) => id)).toEqual([zone.id]);
  }
});

test('a zone is held by an actor, who is among its actors, or is shared between them', () => {
  expect(find('zone', 'zone-south').holder).toEqual({
    kind: 'actor',
    actor: 'south-league',
    actors: ['south-league'],
  });
  const shared = (state: string) => {
    const named = withEdit(
      fixtureFolder,
      'zones.geojson',
      '"holder": "north-league"',
      `"holder": "${state}"`,
    );
    const both = '"actors": ["north-league", "south-league"]';
    const folder = withEdit(named, 'zones.geojson', '"actors": ["north-league"]', both);
    return find('zone', 'zone-north', compiled(folder).story.features).holder;
  };
  for (const kind of ['mixed', 'contested'])
    expect(shared(kind)).toEqual({ kind, actors: ['north-league', 'south-league'] });
});

test('the front’s edge runs between the two, and ends at the shore', () => {
  expect(story.frontEdges).toMatchObject([
    { front: 'front-middle', between: ['zone-north', 'zone-south'], precisionKm: 3 },
  ]);
  const { coordinates } = (story.frontEdges[0] as (typeof story.frontEdges)[0]).geometry;
  expect(coordinates.slice(1, -1)).toEqual([
    [32.95, 35.1],
    [33.2, 35.14],
    [33.5, 35.1],
    [33.8, 35.14],
  ]);
  expect(coordinates[0]).not.toEqual([32.8, 35.2]);
});

test('a zone is known no better than the front that cuts it out', () => {
  const own = (features: typeof story.features) =>
    ['zone-north', 'zone-south'].map((id) => find('zone', id, features).outline.precisionKm);
  const withFront = (km: number) =>
    compiled(withEdit(fixtureFolder, 'fronts.geojson', '"precisionKm": 3', `"precisionKm": ${km}`)).story
      .features;
  const [north, south] = own(withFront(0)) as [number, number];
  expect(own(withFront(40))).toEqual([40, 40]);
  expect(own(withFront(0.5))).toEqual([Math.max(north, 0.5), Math.max(south, 0.5)]);
  expect(north).toBeGreaterThan(0.5);
});

test('an influence is cut at the shore', () => {
  const { geometry } = find('influence', 'influence-limassol');
  expect(area(geometry)).toBeGreaterThan(0);
  expect(booleanPointInPolygon([33, 34.7], geometry)).toBe(true);
  expect(booleanPointInPolygon([32.95, 34.45], geometry)).toBe(false);
});

test('an arc runs from the place into the zone, beside its label', () => {
  const { coordinates } = find('backing', 'backing-atlantis-north').geometry;
  expect(coordinates[0]).toEqual([31.5, 34.2]);
  const end = coordinates.at(-1) ?? [];
  const zone = find('zone', 'zone-north');
  expect(booleanPointInPolygon(end, zone.geometry)).toBe(true);
  expect(end).not.toEqual(zone.labelAt);
});

test('a meeting is at its place, and nowhere when the article does not say', () => {
  expect(find('meeting', 'meeting-march-2031').geometry).toBeNull();
  const held = withEdit(fixtureFolder, 'relations.geojson', '"date":', '"place": "kyrenia", "date":');
  const { features } = compiled(held).story;
  expect(find('meeting', 'meeting-march-2031', features).geometry?.coordinates).toEqual([33.32, 35.33]);
});
