import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcsOf, ringsOf } from '../../../src/studio/import/plan/arcs';
import { dateIn, dayOrderIn } from '../../../src/studio/import/plan/event-dates';
import { thinned } from '../../../src/studio/import/plan/thin';
import { box } from './support/plan';

const position = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
  .map(([x, y]): Position => [x / 100, y / 100]);

const km = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, [x = 0, y = 0]: Position): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy) * 111.32;
};

describe('thinning', () => {
  it('keeps the ends, only positions of the line, and all of it within the tolerance', () => {
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 2, maxLength: 40 }),
        fc.constantFrom(1, 20, 100),
        (line, most) => {
          const thin = thinned(line, most);
          expect([thin[0], thin.at(-1)]).toEqual([line[0], line.at(-1)]);
          expect(thin.every((one) => line.includes(one))).toBe(true);
          for (const one of line) {
            const off = Math.min(...thin.slice(1).map((end, index) => km(thin[index] ?? end, end, one)));
            // Longitudes are shorter than latitudes there, which the measure of this test does not know.
            expect(off).toBeLessThanOrEqual(most * 1.01);
          }
        },
      ),
    );
  });

  it('leaves a closed line closed, with three corners at least', () => {
    const ring = box(30, 1, 30.001, 1.001);
    expect(thinned(ring, 10)).toHaveLength(4);
    expect(thinned(ring, 10).at(-1)).toEqual(ring[0]);
    expect(thinned(ring, 0)).toBe(ring);
  });
});

describe('borders', () => {
  it('that two areas share are one', () => {
    const { arcs, chains } = arcsOf([box(0, 0, 1, 1), box(1, 0, 2, 1)]);
    expect(arcs).toHaveLength(3);
    expect(ringsOf(chains, arcs)).toHaveLength(2);
    expect(chains.flat().filter((number) => number < 0)).toHaveLength(1);
  });

  it('of areas that are the same are one, whatever their beginning and their turn', () => {
    const ring = box(0, 0, 1, 1);
    const turned = [...ring.slice(2, -1), ...ring.slice(0, 3)].toReversed();
    expect(arcsOf([ring, turned]).arcs).toHaveLength(1);
  });

  it('make the same rings again', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const rings = fc.array(
      fc.uniqueArray(corner, { minLength: 3, maxLength: 8, selector: String }).map((corners) => {
        const open = corners.map(([x, y]): Position => [x, y]);
        return [...open, open[0] as Position];
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(rings, (all) => {
        const { arcs, chains } = arcsOf(all);
        const again = ringsOf(chains, arcs);
        const edges = (ring: readonly Position[]) =>
          ring
            .slice(1)
            .map((end, index) => [String(ring[index]), String(end)].sort().join(' '))
            .sort();
        expect(again.map(edges)).toEqual(all.map(edges));
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2024/07/15', '2024-07-15'],
    ['TNLA - 2024-9-3 - a camp', '2024-09-03'],
    ['13.09.2022', '2022-09-13'],
    ['12 March 2024', '2024-03-12'],
    ['05-Jan-2021', '2021-01-05'],
    ['2024-05-06T10:00:00Z', '2024-05-06'],
    ['2023', '2023'],
    ['2023-04', '2023-04'],
    ['2024-13-45', undefined],
    ['2023-02-30', undefined],
    ['05/06/2023', undefined],
    ['soon', undefined],
    ['12345', undefined],
  ])('%s is %s', (text, date) => {
    expect(dateIn(text, undefined)).toBe(date);
  });

  it('with slashes are read as the others of their column', () => {
    expect(dayOrderIn(['05/06/2023', '25/06/2023'])).toBe('day-first');
    expect(dayOrderIn(['05/06/2023', '06/25/2023'])).toBe('month-first');
    expect(dayOrderIn(['05/06/2023'])).toBeUndefined();
    expect(dayOrderIn(['25/06/2023', '06/25/2023'])).toBeUndefined();
    expect(dateIn('05/06/2023', 'day-first')).toBe('2023-06-05');
    expect(dateIn('05/06/2023', 'month-first')).toBe('2023-05-06');
  });
});
