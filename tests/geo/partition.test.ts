import { area, booleanPointInPolygon, feature } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  type Front,
  type Partition,
  partition,
  type PartitionProblem,
} from '../../src/geo/partition/partition';
import { box } from './support/shapes';
import { runs } from '../support/extent';

const square: Polygon = { type: 'Polygon', coordinates: [box(10, 10, 12, 12)] };
const holed: Polygon = {
  type: 'Polygon',
  coordinates: [box(10, 10, 12, 12), box(10.8, 10.8, 11.2, 11.3).reverse()],
};
const islands: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[box(10, 10, 11, 12)], [box(11.3, 10.2, 12.2, 11.6), box(11.5, 10.5, 11.9, 11.1).reverse()]],
};

const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const front = (id: string, ...coordinates: Position[]): Front => ({ id, line: line(...coordinates) });
const seed = (zone: string, lon: number, lat: number) => ({ zone, point: [lon, lat] });

const split = front('middle', [11, 9.8], [11, 11], [11, 12.3]);
const west = seed('west', 10.5, 11);
const east = seed('east', 11.5, 11);

function zonesOf(result: Partition): ReadonlyMap<string, Polygon | MultiPolygon> {
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return result.zones;
}

function problemsOf(result: Partition): readonly PartitionProblem[] {
  if (result.problems.length === 0) throw new Error('This partition has no problem.');
  return result.problems;
}

const km2 = (geometry: Polygon | MultiPolygon): number => area(geometry) / 1e6;
const holds = (geometry: Polygon | MultiPolygon, point: Position, ignoreBoundary = false): boolean =>
  booleanPointInPolygon(point, feature(geometry), { ignoreBoundary });
const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Positive for a counter-clockwise ring. */
const winding = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index] as [number, number];
    return sum + (fromX - 11) * ((y as number) - 11) - ((x as number) - 11) * (fromY - 11);
  }, 0);

/** How often each undirected edge stands in the rings of all zones. */
function edgeCounts(zones: Iterable<Polygon | MultiPolygon>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ring of [...zones].flatMap(ringsOf)) {
    ring.slice(1).forEach((to, index) => {
      const key = [String(ring[index]), String(to)].sort().join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return counts;
}

/** Gives each face of the country a zone of its own, and drops the fronts that divide nothing. */
function fullPartition(country: Polygon | MultiPolygon, fronts: readonly Front[]) {
  const first = partition(country, fronts, []);
  const problems = problemsOf(first);
  const idle = new Set(
    problems.flatMap((problem) => (problem.kind === 'front-divides-nothing' ? problem.front : [])),
  );
  const seeds = problems.flatMap((problem) => (problem.kind === 'face-without-seed' ? [problem.point] : []));
  const useful = fronts.filter(({ id }) => !idle.has(id));
  const named = seeds.map((point, index) => ({ zone: `zone-${index}`, point }));
  return { fronts: useful, seeds: named, result: partition(country, useful, named) };
}

describe('partition', () => {
  it('gives the whole country to its one zone when there is no front', () => {
    const zones = zonesOf(partition(holed, [], [seed('all', 10.1, 10.1)]));
    expect(zones.get('all')).toEqual({
      type: 'Polygon',
      coordinates: [expect.arrayContaining([[10, 10]]), expect.arrayContaining([[10.8, 10.8]])],
    });
    expect(km2(zones.get('all') as Polygon)).toBeCloseTo(km2(holed), 6);
  });

  it('cuts away what overshoots the border, and says what the rest divides', () => {
    const result = partition(square, [split], [west, east]);
    expect(zonesOf(result).get('west')).toEqual({
      type: 'Polygon',
      coordinates: [
        expect.arrayContaining([
          [11, 10],
          [11, 11],
          [11, 12],
          [10, 12],
          [10, 10],
        ]),
      ],
    });
    expect(result).toMatchObject({
      edges: [{ front: 'middle', line: line([11, 10], [11, 11], [11, 12]), between: ['west', 'east'] }],
    });
  });

  it('makes an enclave a hole of what surrounds it', () => {
    const ring = front('ring', [10.4, 10.4], [10.6, 10.4], [10.5, 10.6], [10.4, 10.4]);
    const result = partition(square, [split, ring], [west, east, seed('enclave', 10.5, 10.45)]);
    const zones = zonesOf(result);
    expect(ringsOf(zones.get('west') as Polygon)).toHaveLength(2);
    expect(holds(zones.get('west') as Polygon, [10.5, 10.45])).toBe(false);
    expect(result).toMatchObject({ edges: [{}, { front: 'ring', between: ['enclave', 'west'] }] });
  });

  it('makes a ring that hangs on a front by a bridge an enclave, without the bridge', () => {
    const ring = front(
      'ring',
      [11, 10.5],
      [10.6, 10.5],
      [10.6, 10.7],
      [10.4, 10.7],
      [10.4, 10.5],
      [10.6, 10.5],
    );
    const result = partition(square, [split, ring], [west, east, seed('enclave', 10.5, 10.6)]);
    expect(ringsOf(zonesOf(result).get('enclave') as Polygon)[0]).toHaveLength(5);
    expect(result).toMatchObject({ edges: [{ front: 'middle' }, { front: 'ring' }] });
  });

  it('splits rings where an enclave touches a front in one point', () => {
    const ring = front('ring', [11, 10.5], [10.6, 10.3], [10.6, 10.7], [11, 10.5]);
    const zones = zonesOf(partition(square, [split, ring], [west, east, seed('enclave', 10.7, 10.5)]));
    expect(ringsOf(zones.get('west') as Polygon).map((each) => Math.sign(winding(each)))).toEqual([1, -1]);
  });

  it('lets one zone hold several faces', () => {
    const second = front('second', [9, 11.5], [10.5, 11.4], [13, 11.6]);
    const seeds = [seed('a', 10.5, 11), seed('b', 11.5, 11), seed('b', 10.5, 11.8), seed('a', 11.5, 11.8)];
    const zones = zonesOf(partition(square, [split, second], seeds));
    expect([...zones].map(([zone, { type }]) => [zone, type])).toEqual([
      ['a', 'MultiPolygon'],
      ['b', 'MultiPolygon'],
    ]);
  });

  it('leaves out the zones that a problem names, and keeps the rest', () => {
    const south = front('south', [9, 10.5], [13, 10.5]);
    const whole = partition(
      square,
      [split, south],
      [west, east, seed('a', 10.5, 10.2), seed('b', 11.5, 10.2)],
    );
    const draft = partition(
      square,
      [split, south],
      [west, east, seed('a', 10.5, 10.2), seed('a', 11.5, 11.5)],
    );
    // One face is of "east" and "a", another is nobody's.
    expect(draft.problems.map(({ kind }) => kind).sort()).toEqual(['face-of-two-zones', 'face-without-seed']);
    expect([...draft.zones]).toEqual([['west', zonesOf(whole).get('west')]]);
    expect(draft.edges).toEqual([]);
  });

  it('gives the same bytes again', () => {
    const once = () => {
      const across = front('across', [9, 10.4], [13, 11.9]);
      const { result } = fullPartition(islands, [across]);
      return JSON.stringify([...zonesOf(result)]);
    };
    expect(once()).toBe(once());
    expect(once()).toContain('zone-3');
  });
});

describe('what a partition refuses', () => {
  it('a face without a seed', () => {
    expect(problemsOf(partition(square, [split], [west]))).toEqual([
      {
        kind: 'face-without-seed',
        point: expect.anything(),
        areaKm2: expect.closeTo(km2(square) / 2, 0),
        fronts: ['middle'],
      },
    ]);
  });

  it('a face with seeds of two zones', () => {
    const problems = problemsOf(partition(square, [split], [west, east, seed('east', 10.2, 10.2)]));
    expect(problems).toMatchObject([{ kind: 'face-of-two-zones', zones: ['west', 'east'] }]);
  });

  it.each([
    ['beyond the border', square, [13, 11]],
    ['in a hole of the country', holed, [11, 11]],
  ] as const)('a seed %s', (_where, country, [lon, lat]) => {
    const problems = problemsOf(partition(country, [], [west, seed('lost', lon, lat)]));
    expect(problems).toEqual([{ kind: 'seed-outside-territory', zone: 'lost', point: [lon, lat] }]);
  });

  it.each([
    ['outside the country', front('idle', [9, 9], [9, 13])],
    ['with loose ends', front('idle', [10.2, 10.2], [10.3, 10.9])],
    ['with one loose end', front('idle', [9, 10.2], [10.3, 10.9])],
    ['along the border', front('idle', [10, 10], [12, 10])],
  ])('a front %s', (_where, idle) => {
    const problems = problemsOf(partition(square, [split, idle], [west, east]));
    expect(problems).toEqual([{ kind: 'front-divides-nothing', front: 'idle' }]);
  });

  it('a front inside one zone', () => {
    const inner = front('inner', [9, 11], [10.6, 11.1], [11.4, 11]);
    const seeds = [seed('west', 10.5, 10.5), seed('west', 10.5, 11.5), east];
    expect(problemsOf(partition(square, [split, inner], seeds))).toMatchObject([
      { kind: 'front-inside-zone', front: 'inner', zone: 'west' },
    ]);
  });
});

describe('any fronts over any country', () => {
  const coordinate = fc.integer({ min: 0, max: 2_600_000 }).map((step) => 9.7 + step / 1e6);
  const coarse = fc.integer({ min: 0, max: 26 }).map((step) => Number((9.7 + step / 10).toFixed(1)));
  const vertex = fc.oneof(fc.tuple(coordinate, coordinate), fc.tuple(coarse, coarse));
  const path = fc.array(vertex, { minLength: 2, maxLength: 7 });
  const closed = path.map((points) => [...points, points[0] as [number, number]]);
  const fronts = fc
    .array(fc.oneof(path, closed), { minLength: 1, maxLength: 6 })
    .map((paths) => paths.map((points, index) => front(`front-${index}`, ...points)));
  const country = fc.constantFrom<Polygon | MultiPolygon>(square, holed, islands);

  it('leave zones that are together the country, with edges shared exactly', () => {
    fc.assert(
      fc.property(country, fronts, vertex, (ground, lines, point) => {
        const { result, fronts: useful } = fullPartition(ground, lines);
        const zones = [...zonesOf(result).values()];
        expect(zones.reduce((sum, zone) => sum + km2(zone), 0)).toBeCloseTo(km2(ground), 1);
        for (const zone of zones) {
          const polygons = zone.type === 'Polygon' ? [zone.coordinates] : zone.coordinates;
          for (const [outer, ...holes] of polygons) {
            expect(winding(outer as Position[])).toBeGreaterThan(0);
            for (const hole of holes) expect(winding(hole)).toBeLessThan(0);
          }
        }
        const counts = [...edgeCounts(zones).values()];
        expect(Math.max(...counts)).toBeLessThanOrEqual(2);
        expect(zones.filter((zone) => holds(zone, point, true)).length).toBeLessThanOrEqual(1);
        expect(zones.some((zone) => holds(zone, point))).toBe(holds(ground, point));
        const shared = counts.filter((count) => count === 2).length;
        const drawn = result.edges.reduce((sum, edge) => sum + edge.line.coordinates.length - 1, 0);
        expect(drawn).toBe(shared);
        expect(new Set(result.edges.map((edge) => edge.front)).size).toBe(useful.length);
      }),
      { seed: 20230425, numRuns: runs(400) },
    );
  });

  it('put each seed into its own zone and no other', () => {
    fc.assert(
      fc.property(country, fronts, (ground, lines) => {
        const { result, seeds } = fullPartition(ground, lines);
        for (const [zone, geometry] of zonesOf(result)) {
          expect(seeds.filter(({ point }) => holds(geometry, point)).map((each) => each.zone)).toEqual([
            zone,
          ]);
        }
      }),
      { seed: 20230425, numRuns: runs(150) },
    );
  });
});

describe('borders within a territory', () => {
  const border = [split.line];

  it('divide the zones of two countries without a front, and are no edge of one', () => {
    const { zones, edges, problems } = partition(square, [], [west, east], border);
    expect(problems).toEqual([]);
    expect([...zones.keys()]).toEqual(['east', 'west']);
    expect(holds(zones.get('west') as Polygon, [10.9, 11])).toBe(true);
    expect(holds(zones.get('west') as Polygon, [11.1, 11])).toBe(false);
    expect(edges).toEqual([]);
  });

  it('divide nothing where one zone is on both sides, with a point on each or on one alone', () => {
    const both = seed('west', 11.5, 11);
    for (const seeds of [[west, both], [west]]) {
      const { zones, problems } = partition(square, [], seeds, border);
      expect(problems).toEqual([]);
      expect(zones.get('west')).toMatchObject({ type: 'Polygon' });
      expect(km2(zones.get('west') as Polygon)).toBeCloseTo(km2(square), 0);
    }
  });

  it('divide as far as two zones meet there, and a front divides on', () => {
    // The front crosses the border: two zones in the west, of which the northern one goes on in the east.
    const across = front('across', [9.8, 11], [11, 11], [12.3, 11]);
    const seeds = [
      seed('north', 10.5, 11.5),
      seed('north', 11.5, 11.5),
      seed('west', 10.5, 10.5),
      seed('east', 11.5, 10.5),
    ];
    const { zones, edges, problems } = partition(square, [across], seeds, border);
    expect(problems).toEqual([]);
    expect(zones.get('north')).toMatchObject({ type: 'Polygon' });
    expect(holds(zones.get('west') as Polygon, [11.1, 10.5])).toBe(false);
    expect(new Set(edges.map(({ between }) => [...between].sort().join()))).toEqual(
      new Set(['north,west', 'east,north']),
    );
  });
});
