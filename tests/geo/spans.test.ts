import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chainage } from '../../src/geo/route/chainage';
import { type Span, spans } from '../../src/geo/route/spans';
import { lines } from './support/lines';
import { box } from './support/shapes';
import { runs } from '../support/extent';

/** Areas that share edges, one of them in two parts and one with a hole; there is ground outside them. */
const areas = new Map<string, Polygon | MultiPolygon>([
  ['west', { type: 'Polygon', coordinates: [box(33.5, 34.5, 34.05, 35.5)] }],
  [
    'east',
    { type: 'Polygon', coordinates: [box(34.05, 34.5, 34.6, 35.5), box(34.2, 34.9, 34.4, 35.1).reverse()] },
  ],
  [
    'islands',
    { type: 'MultiPolygon', coordinates: [[box(34.25, 34.95, 34.35, 35.05)], [box(33.6, 35.6, 34.4, 35.8)]] },
  ],
]);

/** The zone at a distance along a line, found without looking for crossings; undefined beyond the ends. */
function zoneAt(line: LineString, along: readonly number[], km: number): string | undefined {
  const next = Math.max(
    1,
    along.findIndex((each) => each >= km),
  );
  const [a, b] = [along[next - 1] as number, along[next] as number];
  const [from, to] = [line.coordinates[next - 1], line.coordinates[next]] as [Position, Position];
  const share = (km - a) / (b - a);
  const point = from.map((degrees, axis) => degrees + share * ((to[axis] as number) - degrees));
  return [...areas].find(([, area]) => booleanPointInPolygon(point, area))?.[0];
}

const shortestKm = 0.05;
const lengthOf = ({ fromKm, toKm }: Span) => toKm - fromKm;

describe('spans', { timeout: 60_000 }, () => {
  it('tile any line exactly, and neighbours differ', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const found = spans(line, areas);
        expect(found[0]?.fromKm).toBe(0);
        expect(found.at(-1)?.toKm).toBe(chainage(line).at(-1));
        found.slice(1).forEach((span, index) => {
          expect(span.fromKm).toBe(found[index]?.toKm);
          expect(span.zone).not.toBe(found[index]?.zone);
        });
        if (found.length > 1) expect(Math.min(...found.map(lengthOf))).toBeGreaterThan(shortestKm * 0.99);
      }),
      { seed: 20310301, numRuns: runs(500) },
    );
  });

  it('are in the zone that each point of them is in, but for grazes', () => {
    let looked = 0;
    fc.assert(
      fc.property(lines, (line) => {
        const along = chainage(line);
        const found = spans(line, areas);
        for (const span of found) {
          for (let km = span.fromKm + 0.3; km < span.toKm - 0.3; km += 0.7) {
            const around = [km - 0.06, km, km + 0.06].map((each) => zoneAt(line, along, each));
            expect(around).toContain(span.zone);
            looked += 1;
          }
        }
      }),
      { seed: 20310301, numRuns: runs(200) },
    );
    expect(looked).toBeGreaterThan(runs(200) * 25);
  });

  it('have no zone outside all areas', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [33.4, 35],
        [34.7, 35],
      ],
    };
    expect(spans(line, areas).map(({ zone }) => zone)).toEqual([
      undefined,
      'west',
      'east',
      undefined,
      'islands',
      undefined,
      'east',
      undefined,
    ]);
  });

  it('are one where there are no areas', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [33, 35],
        [34, 35],
        [34, 36],
      ],
    };
    expect(spans(line, new Map())).toEqual([{ fromKm: 0, toKm: chainage(line).at(-1) }]);
  });

  it('do not count a graze in the middle, nor at the very start', () => {
    const graze: LineString = {
      type: 'LineString',
      coordinates: [
        [34, 35.4],
        [34.0501, 35.45],
        [34, 35.48],
      ],
    };
    expect(spans(graze, areas).map(({ zone }) => zone)).toEqual(['west']);
    const start: LineString = {
      type: 'LineString',
      coordinates: [
        [34.0499, 35.3],
        [34.15, 35.3],
      ],
    };
    expect(spans(start, areas)).toEqual([{ zone: 'east', fromKm: 0, toKm: chainage(start).at(-1) }]);
  });

  it('do not leave all areas for a way that is no longer than the line can be off, there and back', () => {
    const out: LineString = {
      type: 'LineString',
      coordinates: [
        [33.6, 34.6],
        [33.6, 34.495],
        [33.62, 34.495],
        [33.62, 34.6],
      ],
    };
    // Some 2.9 km are outside.
    const zones = (offKm: number) => spans(out, areas, () => offKm).map(({ zone }) => zone);
    expect(zones(0)).toEqual(['west', undefined, 'west']);
    expect(zones(1.4)).toEqual(['west', undefined, 'west']);
    expect(zones(1.6)).toEqual(['west']);
    // It is not a way out and back that leaves for good.
    const gone: LineString = {
      type: 'LineString',
      coordinates: [out.coordinates[0], [33.6, 34.4]] as Position[],
    };
    expect(spans(gone, areas, () => 1).map(({ zone }) => zone)).toEqual(['west', undefined]);
  });
});
