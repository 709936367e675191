import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { Files } from '../../../src/studio/document/files';
import { importEdit } from '../../../src/studio/import/plan/edit';
import type { Thing } from '../../../src/studio/import/read/model';
import { area, line, party, planOf, rwanda, territoriesOf, zoneProblemsOf } from './support/plan';

const territories = await territoriesOf(rwanda);

/** Around Rwanda, partly beyond its borders. */
const at = fc
  .tuple(fc.integer({ min: 2860, max: 3120 }), fc.integer({ min: -300, max: -90 }))
  .map(([x, y]): Position => [x / 100, y / 100]);

/** A star-shaped ring around a middle, which may have corners on the grid of others. */
const ring = fc
  .tuple(at, fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 3, maxLength: 9 }), fc.boolean())
  .map(([[x = 0, y = 0], reaches, isRound]): Position[] => {
    const corners = reaches.map((reach, index): Position => {
      const turn = (2 * Math.PI * index) / reaches.length;
      const [dx, dy] = [(Math.cos(turn) * reach) / 100, (Math.sin(turn) * reach) / 100];
      const digits = isRound ? 1e6 : 20;
      return [Math.round((x + dx) * digits) / digits, Math.round((y + dy) * digits) / digits];
    });
    return [...corners, corners[0] as Position];
  });

const things = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: ring.map((one): Thing => area([one])) },
    { weight: 1, arbitrary: fc.tuple(ring, ring).map(([one, other]): Thing => area([one, other])) },
    {
      weight: 1,
      arbitrary: fc.array(at, { minLength: 2, maxLength: 6 }).map((positions): Thing => line(positions)),
    },
  ),
  { minLength: 1, maxLength: 7 },
);

const tolerance = fc.constantFrom(0, 0.5, 5);

function imported(files: Files, all: readonly Thing[], toleranceKm: number, name: string): Files {
  const { additions } = planOf(all, files, territories, {
    name: 'Front',
    toleranceKm,
    group: { party: { ...party, name } },
    rest: { ...party, name: 'Everybody else' },
  });
  return additions ? importEdit(additions).run(files) : files;
}

test('whatever areas and lines are put into a story, its zones are whole: once, and again over what is there', () => {
  fc.assert(
    fc.property(things, things, tolerance, (first, second, toleranceKm) => {
      const once = imported(rwanda, first, toleranceKm, 'The army');
      expect(zoneProblemsOf(once, territories)).toEqual([]);
      const twice = imported(once, second, toleranceKm, 'Rebels');
      expect(zoneProblemsOf(twice, territories)).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);
