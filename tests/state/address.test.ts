import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from '../../src/state/address';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const decimal = (min: number, max: number, digits: number) =>
  fc
    .double({ min, max, noNaN: true })
    .map((value) => Number(value.toFixed(digits)))
    .map((value) => (value === 0 ? 0 : value));

/** Any state that an address can hold, as the page has it: a feature or a sentence is chosen, not both. */
const addresses: fc.Arbitrary<Address> = fc
  .record(
    {
      lang: fc.constantFrom('ar', 'en', 'both'),
      theme: fc.constantFrom('light' as const, 'dark' as const),
      feature: id,
      sentence: id,
      km: decimal(0, 99_999, 1),
      view: fc.record({ zoom: decimal(0, 22, 2), lat: decimal(-85, 85, 4), lon: decimal(-180, 180, 4) }),
      story: id,
    },
    { requiredKeys: [] },
  )
  .chain((rest) => fc.uniqueArray(id, { maxLength: 5 }).map((hide) => ({ ...rest, hide: hide.sort() })));

describe('an address', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('is the same for the same state, in whatever order its parts came', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const text = writeAddress(address);
        const turned = `#${text.slice(1).split('&').reverse().join('&')}`;
        expect(writeAddress(readAddress(turned))).toBe(text);
      }),
    );
  });

  it('that is broken gives bounds and no error, whatever is in it', () => {
    const keys = ['lang', 'theme', 'feature', 'sentence', 'hide', 'km', 'view', 'story', '__proto__', ''];
    const parts = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'grapheme' })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, (pairs) => {
        const read = readAddress(`#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
        expect(read.km ?? 0).toBeGreaterThanOrEqual(0);
        expect(Math.abs(read.view?.lat ?? 0)).toBeLessThanOrEqual(85);
        expect(Math.abs(read.view?.lon ?? 0)).toBeLessThanOrEqual(180);
        expect(readAddress(writeAddress(read))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  it('of the default state is empty', () => {
    expect(writeAddress({ hide: [] })).toBe('');
    expect(readAddress('')).toEqual({ hide: [] });
  });

  it('leaves out what is out of bounds or of another form', () => {
    expect(readAddress('#view=23/1/1&km=-1&theme=blue&lang=EN&feature=A_b&hide=,ok,Not')).toEqual({
      hide: ['ok'],
    });
  });
});
