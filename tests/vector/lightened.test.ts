import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightened } from '../../src/vector/lightened';
import { type Line, type Point, walked } from '../../src/vector/lines';
import { simplified } from '../../src/vector/shared-stretches';

const ring = (...points: Point[]): Line => ({ points, isRing: true });
/** A wandering line from one place to another, some 60 points. */
const wandering = fc
  .array(fc.tuple(fc.integer({ min: -32, max: 32 }), fc.integer({ min: -32, max: 32 })), {
    minLength: 40,
    maxLength: 60,
  })
  .map((steps) => steps.map(([dx, dy], index): Point => [index * 3 + dx / 16, dy / 16]));

const stepsOf = (line: Line) =>
  walked(line).flatMap((point, index, all) => (index === 0 ? [] : [[all[index - 1], point].map(String)]));
const eitherWay = (step: readonly string[]) => [...step].sort().join(' ');

function apart([x, y]: Point, line: Line): number {
  const all = walked(line);
  return Math.min(
    ...all.slice(1).map(([toX, toY], index) => {
      const [fromX, fromY] = all[index] as Point;
      const [dx, dy] = [toX - fromX, toY - fromY];
      const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
      const held = Math.max(0, Math.min(1, share));
      return Math.hypot(x - fromX - held * dx, y - fromY - held * dy);
    }),
  );
}

test('no point that is left out is farther from the line than the tolerance', () => {
  fc.assert(
    fc.property(wandering, (points) => {
      const [line] = simplified([{ points, isRing: false }], 0.8);
      expect(line?.points.length).toBeLessThanOrEqual(points.length);
      for (const point of points) expect(apart(point, line as Line)).toBeLessThanOrEqual(0.8 + 1e-9);
    }),
  );
});

test('two areas keep one border, wherever their rings begin and whichever way they go', () => {
  fc.assert(
    fc.property(wandering, fc.nat(50), fc.boolean(), (border, begin, isTurned) => {
      const above = [...border, [200, 90] as Point, [-20, 90] as Point];
      const below = [...border, [200, -90] as Point, [-20, -90] as Point];
      const moved = [...below.slice(begin % below.length), ...below.slice(0, begin % below.length)];
      const shapes = [[ring(...above)], [ring(...(isTurned ? moved.reverse() : moved))]];
      const [[one], [other]] = lightened(shapes) as [[Line], [Line]];
      const isBorder = (step: readonly string[]) => !step.some((at) => /,-?90$/.test(at));
      expect(stepsOf(other).filter(isBorder).map(eitherWay).sort()).toEqual(
        stepsOf(one).filter(isBorder).map(eitherWay).sort(),
      );
    }),
  );
});

test('what is drawn again goes the same way', () => {
  const border: Point[] = [
    [0, 0],
    [10, 3],
    [20, 0],
    [30, 5],
  ];
  const [[area], [line]] = lightened([
    [ring(...border, [30, 50], [0, 50])],
    [{ points: [...border].reverse(), isRing: false }],
  ]) as [[Line], [Line]];
  expect(stepsOf(area)).toEqual(expect.arrayContaining(stepsOf(line)));
});

test('a ring too small to be seen is left out, a dot is not', () => {
  const islet = ring([10, 10], [10.25, 10], [10.25, 10.25]);
  expect(lightened([[islet], [{ points: [[4.4, 5.6]], isRing: false }]])).toEqual([
    [],
    [{ points: [[4, 6]], isRing: false }],
  ]);
});
