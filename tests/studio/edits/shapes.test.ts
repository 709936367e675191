import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/files/parse';
import { afresh } from '../../../src/story/memory/recall';
import { type Division, divisionsOf } from '../../../src/studio/check/division';
import { type Files, folderOf } from '../../../src/studio/document/files';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { moveFront } from '../../../src/studio/edits/move-front';
import { addActor, setMeta } from '../../../src/studio/edits/parts';
import { newStory } from '../../../src/studio/edits/sentences';
import { addFront, addToMap, removeFront } from '../../../src/studio/edits/shapes';
import { addZone, giveParts } from '../../../src/studio/edits/zone-points';
import { newFeature } from '../../../src/studio/shapes/new-feature';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 0],
    ],
  ],
};
const beginning: Files = newStory({
  source: 'One sentence. And another.',
  language: 'en',
  translations: ['ar'],
  territory: ['RWA'],
  bounds: [15, -5, 35, 15],
  views: { first: [19, -1, 31, 11], whole: [19, -1, 31, 11] },
  asOf: '2031',
  today: '2031-01-01',
  schemas: '../../schema',
}).run(new Map());
const withParty = addActor({
  id: 'north',
  name: { en: 'North', ar: 'الشمال' },
  kind: 'state',
  tint: 'red',
}).run(beginning);

const divide = (files: Files): Division => {
  const { parsed } = parseStory(folderOf('a-story', files), afresh);
  const [found] = parsed ? divisionsOf(parsed, { outline: square }, afresh) : [];
  if (!found) throw new Error('found no division; expected one');
  return found;
};
const zone = (id: string) =>
  newFeature(
    'zone',
    { holder: 'north', actors: ['north'] },
    {
      id,
      name: { en: id, ar: id },
      languages: ['en', 'ar'],
      geometry: { type: 'MultiPoint', coordinates: [] },
      outline: {
        method: 'cut-by-fronts',
        description: { en: 'Cut.', ar: 'مقتطعة.' },
        asOf: '2031',
        source: 'makers',
        precisionKm: 1,
      },
    },
  );
const total = ({ zones, open }: Division) =>
  [...zones.values(), ...open].reduce((sum, shape) => sum + area(shape), 0);

test('a new story has its territory as one part that nobody holds', () => {
  const { zones, open } = divide(beginning);
  expect(zones.size).toBe(0);
  expect(open).toEqual([square]);
});

test('lines cut the territory into parts; given to a zone, all of them are its, and none is lost', () => {
  const coordinate = fc.integer({ min: 5, max: 95 }).map((one) => one / 10);
  fc.assert(
    fc.property(fc.uniqueArray(coordinate, { minLength: 1, maxLength: 4 }), coordinate, (heights, bend) => {
      const drawn = heights.reduce(
        (files, height, index) =>
          addFront(
            `front-${index}`,
            [
              [19, height],
              [25, (height + bend) / 2],
              [31, height],
            ],
            5,
          ).run(files),
        withParty,
      );
      const before = divide(drawn);
      expect(before.open.length).toBeGreaterThan(heights.length);
      expect(total(before) / area(square)).toBeCloseTo(1, 6);
      const held = addZone(zone('held'), before.open).run(drawn);
      const after = divide(held);
      expect(after.open).toEqual([]);
      expect(area(after.zones.get('held') as Polygon) / area(square)).toBeCloseTo(1, 6);
    }),
    { numRuns: 30 },
  );
});

test('a part that is given to another zone is that one’s alone, and one that is let go is nobody’s', () => {
  const cut = addFront(
    'front',
    [
      [19, 5],
      [31, 5],
    ],
    5,
  ).run(withParty);
  const [one, other] = divide(cut).open as [Polygon, Polygon];
  const both = addZone(zone('second'), [other]).run(addZone(zone('first'), [one]).run(cut));
  expect([...divide(both).zones.keys()].toSorted()).toEqual(['first', 'second']);
  const moved = giveParts([one], 'second').run(both);
  expect([...divide(moved).zones.keys()]).toEqual(['second']);
  expect(giveParts([one], 'second').run(moved)).toBe(moved);
  const free = giveParts([one, other], undefined).run(moved);
  expect(divide(free).open).toHaveLength(2);
});

test('a front that is moved over the point of a zone leaves each part whose it was', () => {
  const before = [
    [19, 5],
    [25, 5],
    [31, 5],
  ];
  const line = (middle: number) => ({
    type: 'LineString' as const,
    coordinates: [
      [19, 5],
      [25, middle],
      [31, 5],
    ],
  });
  const cut = addFront('front', before, 5).run(withParty);
  const [one, other] = divide(cut).open as [Polygon, Polygon];
  const held = addZone(zone('second'), [other]).run(addZone(zone('first'), [one]).run(cut));
  const north = (division: Division) =>
    [...division.zones].find(([, shape]) => booleanPointInPolygon([20.5, 9.5], shape))?.[0];
  const parts = [...divide(held).zones].map(([id, shape]) => ({ polygon: shape as Polygon, zone: id }));
  for (const middle of [9.5, 0.5]) {
    const moved = moveFront('front', line(5), line(middle), parts).run(held);
    expect(divide(moved).open).toEqual([]);
    expect(north(divide(moved))).toBe(north(divide(held)));
  }
  const longer = {
    type: 'LineString' as const,
    coordinates: [
      [19, 5],
      [22, 9.8],
      [25, 5],
      [31, 5],
    ],
  };
  expect(divide(moveFront('front', line(5), longer, parts).run(held)).open).toEqual([]);
});

test('a situation that lists its fronts lists a new one, and no longer one that is taken away', () => {
  const listed = setMeta(['situations', 0, 'fronts'], []).run(withParty);
  const drawn = addFront(
    'front',
    [
      [19, 5],
      [31, 5],
    ],
    5,
  ).run(listed);
  expect(jsonIn(drawn, 'story.json')).toMatchObject({ situations: [{ fronts: ['front'] }] });
  expect(divide(drawn).open).toHaveLength(2);
  const gone = removeFront(drawn, 'front').run(drawn);
  expect(jsonIn(gone, 'story.json')).toMatchObject({ situations: [{ fronts: [] }] });
  expect(jsonIn(gone, 'fronts.geojson')).toMatchObject({ features: [] });
});

test('the first feature of a kind brings its file', () => {
  const road = newFeature('route', { stops: [], stretches: [] } as never, {
    id: 'road',
    name: { en: 'Road', ar: 'طريق' },
    languages: ['en', 'ar'],
    geometry: {
      type: 'LineString',
      coordinates: [
        [21, 1],
        [22, 2],
      ],
    },
    outline: {
      method: 'drawn',
      description: { en: 'Drawn.', ar: 'مرسوم.' },
      asOf: '2031',
      source: 'makers',
      precisionKm: 1,
    },
  });
  expect(beginning.has('routes.geojson')).toBe(false);
  expect(jsonIn(addToMap(road).run(beginning), 'routes.geojson')).toMatchObject({
    type: 'FeatureCollection',
    features: [{ id: 'road' }],
  });
  expect(road.properties).toMatchObject({ kind: 'route', basis: 'article', claims: [] });
});
