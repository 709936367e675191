import { expect, test } from 'vitest';
import type { Route } from '../../src/story/model';
import { withEdit } from '../support/edits';
import { compiled, fixtureFolder } from '../support/fixture';
import { story as firstStory } from '../support/stories';

const { story } = compiled(fixtureFolder);
const routesOf = (features: typeof story.features) =>
  features.filter((feature): feature is Route => feature.kind === 'route');
const [ridge] = routesOf(story.features) as [Route];
const routes = [...routesOf(story.features), ...routesOf(firstStory.features)];

test('a road that zig-zags over the front changes sides at each crossing', () => {
  expect(ridge.spans.map(({ zone }) => zone)).toEqual([
    'zone-north',
    'zone-south',
    'zone-north',
    'zone-south',
    'zone-north',
    'zone-south',
    'zone-north',
  ]);
});

test.each(routes.map((route) => [route.id, route] as const))(
  'the spans of %s tile it exactly',
  (_id, route) => {
    expect(route.spans[0]?.fromKm).toBe(0);
    expect(route.spans.at(-1)?.toKm).toBe(route.lengthKm);
    expect(route.chainage.at(-1)).toBe(route.lengthKm);
    route.spans.slice(1).forEach(({ fromKm }, index) => expect(fromKm).toBe(route.spans[index]?.toKm));
    for (const { fromKm, toKm } of route.spans) expect(toKm).toBeGreaterThan(fromKm);
  },
);

test.each(routes.map((route) => [route.id, route] as const))(
  'kilometres of %s are whole metres',
  (_id, route) => {
    const all = [
      route.lengthKm,
      ...route.chainage,
      ...route.stops.flatMap(({ km, offsetKm }) => [km, offsetKm]),
      ...[...route.spans, ...route.stretches].flatMap(({ fromKm, toKm }) => [fromKm, toKm]),
    ];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((km) => km !== Number(km.toFixed(3)))).toEqual([]);
  },
);

test('stops stand along it in order, and one beside it knows how far', () => {
  const [morphou, pass, famagusta] = ridge.stops;
  expect([morphou?.km, morphou?.offsetKm]).toEqual([0, 0]);
  expect(famagusta?.km).toBe(ridge.lengthKm);
  expect(pass?.offsetKm).toBeGreaterThan(1);
  expect(pass?.offsetKm).toBeLessThan(2.3);
  expect(pass?.km).toBeCloseTo(ridge.chainage[4] as number, 0);
});

test('a stretch runs forward, whichever of its ends is named first', () => {
  const [whole, east] = ridge.stretches;
  expect(whole).toMatchObject({ fromKm: 0, toKm: ridge.lengthKm, claims: ['s3-road-joins-towns'] });
  expect(east).toMatchObject({ fromKm: ridge.stops[1]?.km, toKm: ridge.lengthKm });
});

test('a stretch within a zone begins and ends at that zone’s edges', () => {
  const within = withEdit(
    fixtureFolder,
    'routes.geojson',
    '"to": "pass",',
    '"to": "pass", "within": "zone-south",',
  );
  const [route] = routesOf(compiled(within).story.features) as [Route];
  const passage = route.spans[5];
  expect(passage?.zone).toBe('zone-south');
  expect(route.stretches[1]).toMatchObject({
    within: 'zone-south',
    fromKm: passage?.fromKm,
    toKm: passage?.toKm,
  });
  expect(route.stretches[0]).toEqual(ridge.stretches[0]);
});

test('a route that is known worse in one part is doubtful farther from a front there, and nowhere promises more', () => {
  const parts =
    '"precisionParts": [{"from": [33.2, 35.19], "to": [33.45, 35.17], "precisionKm": 9}], "stops":';
  const [route] = routesOf(
    compiled(withEdit(fixtureFolder, 'routes.geojson', '"stops":', parts)).story.features,
  ) as [Route];
  const [from, to] = [ridge.chainage[2], ridge.chainage[4]] as [number, number];
  expect(route.precisionParts).toEqual([
    { fromKm: 0, toKm: expect.closeTo(from, 2), precisionKm: 5 },
    { fromKm: expect.closeTo(from, 2), toKm: expect.closeTo(to, 2), precisionKm: 9 },
    { fromKm: expect.closeTo(to, 2), toKm: route.lengthKm, precisionKm: 5 },
  ]);
  expect(route.outline.precisionKm).toBe(9);
  expect(ridge.precisionParts).toEqual([{ fromKm: 0, toKm: ridge.lengthKm, precisionKm: 5 }]);
  const limits = ({ doubts }: Route) => [...new Set(doubts.map(({ withinKm }) => withinKm))];
  expect(limits(ridge)).toEqual([8]);
  expect(limits(route)).toEqual([8, 12]);
});
