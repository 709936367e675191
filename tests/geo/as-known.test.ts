import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPrecision, asKnown, decimalsOf, sharePrecision } from '../../src/geo/as-known';

describe('a measure as exact as it is known', () => {
  it.each([
    [127.7, 2, 128],
    [127.7, 15, 130],
    [127.7, 250, 100],
    [127.74, 0.25, 127.7],
    [127.749, 0.04, 127.75],
    [127.7, 1, 128],
    [0.4, 2, 0],
    [127.7, 0, 128],
  ])('%d good to %d is %d', (value, precision, shown) => expect(asKnown(value, precision)).toBe(shown));

  it('is never farther off than its precision, and shows no more decimals than it has', () => {
    const measure = fc.double({ min: 0, max: 1e6, noNaN: true });
    const precision = fc.double({ min: 0.001, max: 500, noNaN: true });
    fc.assert(
      fc.property(measure, precision, (value, known) => {
        const shown = asKnown(value, known);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(known / 2 + 1e-6);
        expect(Number(shown.toFixed(decimalsOf(known)))).toBe(shown);
      }),
    );
  });

  it('has a share in whole per cent at the finest, and coarser where the ends weigh more', () => {
    expect(asKnown(61.6, sharePrecision(2, 647))).toBe(62);
    expect(asKnown(61.6, sharePrecision(15, 100))).toBe(60);
  });

  it('has an area to a strip along its edge', () => {
    expect(asKnown(1840.9, areaPrecision(1840.9, 2))).toBe(1800);
    expect(asKnown(119_355.9, areaPrecision(119_355.9, 2))).toBe(119_000);
    expect(asKnown(213.2, areaPrecision(213.2, 2))).toBe(200);
  });
});
