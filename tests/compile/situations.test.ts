import { area, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { holderKey } from '../../src/story/holder';
import type { Story, Zone } from '../../src/story/model';
import { storyAt } from '../../src/story/dates/story-at';
import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from '../support/edits';
import { fixtureTerritories } from '../support/fixture';
import {
  dated,
  latePlace,
  type Plain,
  read,
  situated,
  situatedFolder,
  withLatePlace,
} from '../support/situated';

const zonesOf = ({ features }: Story) => features.filter((one): one is Zone => one.kind === 'zone');
const north = { holder: 'north-league', actors: ['north-league'] };
const south = { holder: 'south-league', actors: ['south-league'] };
const first = { id: 'march', date: '2031-03', fronts: ['front-middle'], ...dated };

describe('situations', () => {
  it('take over what they do not say from the one before', () => {
    const { story, problems } = situated([
      first,
      { id: 'april', date: '2031-04', holders: { 'zone-north': south }, ...dated },
      { id: 'may', date: '2031-05', ...dated },
    ]);
    expect(problems).toEqual([]);
    const holders = ['march', 'april', 'may'].map((id) =>
      zonesOf(storyAt(story as Story, id)).map(({ holder }) => holderKey(holder)),
    );
    expect(holders).toEqual([
      ['north-league', 'south-league'],
      ['south-league', 'south-league'],
      ['south-league', 'south-league'],
    ]);
    expect(story?.situations?.map(({ transfers }) => transfers.length)).toEqual([0, 1, 0]);
  });

  it('write no geometry again where only a holder changed', () => {
    const { story } = situated([
      first,
      { id: 'april', date: '2031-04', holders: { 'zone-north': south }, ...dated },
    ]);
    const april = story?.situations?.[1];
    expect(Object.keys(april?.changed['zone-north'] ?? {})).toEqual(['holder']);
    expect(april).not.toHaveProperty('frontEdges');
    expect(JSON.stringify(april?.changed)).not.toContain('coordinates');
    const [transfer] = april?.transfers ?? [];
    expect(transfer).toMatchObject({ zones: ['zone-north', 'zone-north'], places: ['kyrenia'] });
    expect(transfer).not.toHaveProperty('geometry');
    expect(transfer?.areaKm2).toBe(zonesOf(story as Story)[0]?.areaKm2);
  });

  it('of a story with one are not told', () => {
    expect(situated([first]).story).not.toHaveProperty('situations');
  });

  it('have the features that are valid on their day', () => {
    const compiled = situated(
      [first, { id: 'april', date: '2031-04', ...dated }],
      {},
      withLatePlace('2031-04-10/..'),
    );
    expect(compiled.problems).toEqual([]);
    const idsAt = (id: string) => storyAt(compiled.story as Story, id).features.map((one) => one.id);
    expect(idsAt('march')).not.toContain(latePlace);
    expect(idsAt('april')).toContain(latePlace);
  });
});

const [east, west] = [
  [33.5, 35.25],
  [33.05, 35.25],
];
type Features = { features: Plain[] };

/** The north cut in two as of April; its west, where it has a point as well, is of another zone from then on. */
function partedFolder(april: Plain): StoryFolder {
  const march = { ...first, fronts: ['front-middle'] };
  const fronts = ['front-middle', 'front-west'];
  const folder = situatedFolder([march, { id: 'april', date: '2031-04', fronts, ...dated, ...april }]);
  const zones = read('zones.geojson') as Features;
  const lines = read('fronts.geojson') as Features;
  const [own, ...others] = zones.features.map((one) => ({ ...one, properties: one['properties'] as Plain }));
  const [middle] = lines.features;
  const points = (coordinates: unknown) => ({ geometry: { type: 'MultiPoint', coordinates } });
  const whole = { ...own, ...points([east, west]) };
  const properties = { ...own?.properties, ...south, valid: '2031-04/..' };
  const taken = { ...own, id: 'zone-west', ...points([west]), properties };
  const line = {
    type: 'LineString',
    coordinates: [
      [33.2, 35.14],
      [33.2, 35.5],
    ],
  };
  const withZones = withFile(
    folder,
    'zones.geojson',
    JSON.stringify({ ...zones, features: [taken, whole, ...others] }, undefined, 1),
  );
  const all = [middle, { ...middle, id: 'front-west', geometry: line }];
  return withFile(withZones, 'fronts.geojson', JSON.stringify({ ...lines, features: all }, undefined, 1));
}
const parted = (april: Plain) => compileStory(partedFolder(april), fixtureTerritories);
const faultsOf = (april: Plain) =>
  parted(april).problems.map(({ code, file, path }) => [code, file.split('/').at(-1), path]);

describe('a piece of a zone in other hands as of a later date', () => {
  it('is another zone’s, where the points of the first are told anew', () => {
    const { story, problems } = parted({ points: { 'zone-north': [east] } });
    expect(problems).toEqual([]);
    const heldIn = (id: string) =>
      Object.fromEntries(
        zonesOf(storyAt(story as Story, id)).map((zone) => [zone.id, [holderKey(zone.holder), zone.areaKm2]]),
      );
    const [march, april] = [heldIn('march'), heldIn('april')];
    expect(Object.keys(march)).toEqual(['zone-north', 'zone-south']);
    expect(april['zone-west']?.[0]).toBe('south-league');
    expect(april['zone-north']?.[0]).toBe('north-league');
    const km2 = (of: typeof march, zone: string) => Number(of[zone]?.[1]);
    expect(km2(april, 'zone-north') + km2(april, 'zone-west')).toBeCloseTo(km2(march, 'zone-north'), 0);
    expect(story?.situations?.[1]?.transfers).toMatchObject([{ zones: ['zone-north', 'zone-west'] }]);
  });

  it('is a fault where they are not, told at the point of the zone as it is written', () => {
    expect(faultsOf({})).toEqual([
      ['ground-of-zones', 'zones.geojson', ['features', 1, 'geometry', 'coordinates', 1]],
    ]);
  });

  it('has its faults told where they are: at a point of the situation, and at a front of the file', () => {
    const points = ['situations', 1, 'points'];
    expect(faultsOf({ points: { 'zone-north': [east, west] } })).toEqual([
      ['ground-of-zones', 'story.json', [...points, 'zone-north', 1]],
    ]);
    expect(faultsOf({ points: { 'zone-north': [east], 'zone-none': [west] } })).toEqual([
      ['no-such-zone', 'story.json', [...points, 'zone-none']],
    ]);
    expect(faultsOf({ points: { 'zone-north': [] } })).toContainEqual([
      'zone-without-point',
      'story.json',
      [...points, 'zone-north'],
    ]);
    expect(faultsOf({ points: { 'zone-north': [east, [33.5, 95]] } })).toContainEqual([
      'position-off-globe',
      'story.json',
      [...points, 'zone-north', 1],
    ]);
    // The second front of the file is the only one as of April.
    expect(faultsOf({ fronts: ['front-west'], points: { 'zone-north': [east] } })).toContainEqual([
      'front-divides-nothing',
      'fronts.geojson',
      ['features', 1, 'geometry'],
    ]);
  });
});

describe('rules for situations', () => {
  const codesOf = (situations: readonly Plain[]) => situated(situations).problems.map(({ code }) => code);

  it('ask of each of several where its date is from', () => {
    const { dated: _, note: __, ...undated } = first;
    const april = { id: 'april', date: '2031-04' };
    expect(codesOf([undated, { ...april, ...dated }])).toEqual(['situation-undated']);
    expect(codesOf([undated])).toEqual([]);
    expect(codesOf([first, { ...april, dated: 'article' }])).toEqual(['situation-undated']);
    expect(codesOf([first, { ...april, dated: 'article', claims: ['s4-leagues-met'] }])).toEqual([]);
    expect(codesOf([first, { ...april, dated: 'context' }])).toEqual(['situation-undated']);
  });

  it('ask for their order', () => {
    expect(codesOf([first, { id: 'again', date: '2031-03-31', ...dated }])).toEqual(['situation-too-early']);
    expect(codesOf([first, { id: 'next', date: '2031-04-01', ...dated }])).toEqual([]);
  });

  it('resolve what they name', () => {
    const names = {
      fronts: ['front-none'],
      claims: ['c-none'],
      holders: { 'zone-none': { holder: 'nobody', actors: ['nobody'] } },
    };
    expect(codesOf([first, { id: 'april', date: '2031-04', ...dated, ...names }])).toEqual(
      expect.arrayContaining(['no-such-front', 'no-such-claim', 'no-such-zone', 'no-such-actor']),
    );
  });

  it('partition the territory as of each of them', () => {
    expect(codesOf([first, { id: 'april', date: '2031-04', fronts: [], ...dated }])).toContain(
      'ground-of-zones',
    );
  });
});

/** A front from bay to bay between the two zones' points, and who holds them. */
const anySituation = fc.record({
  line: fc.array(fc.integer({ min: 3508, max: 3516 }), { minLength: 3, maxLength: 7 }),
  isMoved: fc.boolean(),
  holders: fc.record(
    { 'zone-north': fc.constantFrom(north, south), 'zone-south': fc.constantFrom(north, south) },
    { requiredKeys: [] },
  ),
});

test('as of each of random situations the story is as one with that alone, and what changed hands adds up', () => {
  fc.assert(
    fc.property(fc.array(anySituation, { minLength: 2, maxLength: 4 }), (given) => {
      const fronts = Object.fromEntries(
        given.map(({ line }, index) => [`front-${index}`, [35.2, ...line.map((lat) => lat / 100), 35.1]]),
      );
      const situations = given.map(({ isMoved, holders }, index) => ({
        id: `on-${index}`,
        date: `2031-0${index + 1}`,
        ...((isMoved || index === 0) && { fronts: [`front-${index}`] }),
        holders,
        ...dated,
      }));
      const { story, problems } = situated(situations, fronts);
      expect(problems).toEqual([]);
      if (!story) throw new Error('There is no story.');
      situations.forEach(({ id, date }, index) => {
        const alone = {
          id,
          date,
          fronts: situations.slice(0, index + 1).findLast((one) => one.fronts)?.fronts,
          holders: Object.assign({}, ...situations.slice(0, index + 1).map((one) => one.holders)) as object,
        };
        const now = storyAt(story, id);
        const expected = situated([alone], fronts).story;
        expect(now.features).toEqual(expected?.features);
        expect(now.frontEdges).toEqual(expected?.frontEdges);
        if (index > 0) addsUp(storyAt(story, situations[index - 1]?.id), now, index);
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** What each gained is what it has more than before; and nothing of it was its own. */
function addsUp(before: Story, now: Story, index: number): void {
  const transfers = now.situations?.[index]?.transfers ?? [];
  for (const holder of ['north-league', 'south-league']) {
    const held = (story: Story) =>
      zonesOf(story)
        .filter((zone) => holderKey(zone.holder) === holder)
        .reduce((sum, zone) => sum + zone.areaKm2, 0);
    const moved = (end: 'from' | 'to') =>
      transfers.filter((one) => holderKey(one[end]) === holder).reduce((sum, one) => sum + one.areaKm2, 0);
    expect(Math.abs(held(now) - held(before) - (moved('to') - moved('from')))).toBeLessThan(1);
  }
  for (const { geometry, to } of transfers) {
    if (!geometry) continue;
    const own = zonesOf(before).filter(({ holder }) => holderKey(holder) === holderKey(to));
    for (const zone of own) {
      const both = intersect(
        featureCollection([feature(geometry as Polygon), feature(zone.geometry as Polygon)]),
      );
      expect(both ? area(both) / 1e6 : 0).toBeLessThan(0.1);
    }
  }
}
