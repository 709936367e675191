import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/map/arcs/spread';

const anchor = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  shiftX: fc.constantFrom(0, -50, -100),
  shiftY: fc.constantFrom(0, -50, -100),
  isShort: fc.boolean(),
});

it('labels that lie on each other are moved apart, and only down', () => {
  fc.assert(
    fc.property(fc.array(fc.option(anchor, { nil: undefined }), { maxLength: 8 }), (anchors) => {
      const placed = spread(anchors);
      expect(placed.map((one) => one?.x)).toEqual(anchors.map((one) => one?.x));
      for (const [index, one] of placed.entries()) {
        expect((one?.y ?? 0) - (anchors[index]?.y ?? 0)).toBeGreaterThanOrEqual(0);
        for (const other of placed.slice(index + 1)) {
          if (!one || !other) continue;
          const middle = (label: typeof one) => label.y + ((label.shiftY + 50) / 100) * 30;
          const centre = (label: typeof one) =>
            label.x + ((label.shiftX + 50) / 100) * (label.isShort ? 90 : 190);
          const isApart =
            Math.abs(middle(one) - middle(other)) >= 30 || Math.abs(centre(one) - centre(other)) >= 90;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

it('labels that lie apart stay where they are', () => {
  const apart = [0, 200, 400].map((x) => ({ x, y: 10, shiftX: 0, shiftY: 0, isShort: false }));
  expect(spread(apart)).toEqual(apart);
});

it('a label goes beside a dot that it would cover, to the nearer side that is on the map', () => {
  const label = { x: 100, y: 10, shiftX: -50, shiftY: 0, isShort: true };
  const middle = (dots: readonly { x: number; y: number }[], width = 400) =>
    spread([label], dots, width)[0]?.x;
  expect(middle([{ x: 110, y: 30 }])).toBe(110 - 45 - 9);
  expect(middle([{ x: 90, y: 30 }])).toBe(90 + 45 + 9);
  // On the left there is no room for it.
  expect(
    middle([
      { x: 95, y: 30 },
      { x: 105, y: 30 },
    ]),
  ).toBe(105 + 45 + 9);
  expect(middle([{ x: 60, y: 30 }], 130)).toBe(100);
  expect(middle([{ x: 110, y: 80 }])).toBe(100);
});
