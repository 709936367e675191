import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from '../../src/session/address/address';
import { interfaceLanguages } from '../../src/i18n/languages';
import { readingViews } from '../../src/session/reading-views';
import { subjectKinds } from '../../src/story/subject';
import { runs } from '../support/extent';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const decimal = (min: number, max: number, digits: number) =>
  fc
    .double({ min, max, noNaN: true })
    .map((value) => Number(value.toFixed(digits)))
    .map((value) => (value === 0 ? 0 : value));

/** Of a row of the legend: that of ground between several actors names them all. */
const rowId = fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => ids.join('.'));

const edtf = fc.constantFrom('2020-11-10', '2016-03/2016-05', '2023-04~', '2020?', '2022-21');

/** Any state that an address can hold, as the page has it: one thing is chosen at most. */
const addresses: fc.Arbitrary<Address> = fc
  .record(
    {
      lang: fc.constantFrom(...Object.keys(interfaceLanguages), 'both', 'ckb', 'pt-BR', 'zh-Hant'),
      theme: fc.constantFrom('light' as const, 'dark' as const),
      panel: fc.constantFrom(...readingViews.filter((way) => way !== 'article')),
      choice: fc.record({ kind: fc.constantFrom(...subjectKinds), id }),
      at: edtf,
      beside: edtf,
      route: id,
      km: decimal(0, 99_999, 1),
      view: fc.record({ zoom: decimal(0, 22, 2), lat: decimal(-85, 85, 4), lon: decimal(-180, 180, 4) }),
      story: id,
      embed: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .chain((rest) =>
    fc
      .tuple(fc.uniqueArray(rowId, { maxLength: 5 }), fc.uniqueArray(id, { maxLength: 2 }))
      .map(([hide, account]) => ({ ...rest, hide: hide.sort(), account })),
  );

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
    const keys = [
      ...subjectKinds,
      'lang',
      'theme',
      'panel',
      'account',
      'hide',
      'km',
      'view',
      'story',
      '__proto__',
      '',
    ];
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
      { numRuns: runs(1000) },
    );
  });

  it('of the default state is empty', () => {
    expect(writeAddress({ hide: [], account: [] })).toBe('');
    expect(readAddress('')).toEqual({ hide: [], account: [] });
  });

  it('has a language as a BCP 47 tag, in its canonical form', () => {
    const langOf = (fragment: string) => readAddress(fragment).lang;
    expect(['pt-BR', 'zh-Hant', 'sr-Latn', 'ckb', 'both'].map((tag) => langOf(`#lang=${tag}`))).toEqual([
      'pt-BR',
      'zh-Hant',
      'sr-Latn',
      'ckb',
      'both',
    ]);
    expect(['EN', 'ZH-hant', 'iw'].map((tag) => langOf(`#lang=${tag}`))).toEqual(['en', 'zh-Hant', 'he']);
    expect(['English', 'e', 'en_GB', 'en-x', 'en-'].map((tag) => langOf(`#lang=${tag}`))).toEqual(
      Array.from({ length: 5 }),
    );
  });

  it('leaves out what is out of bounds or of another form', () => {
    expect(
      readAddress(
        '#view=23/1/1&km=-1&theme=blue&lang=e1&feature=A_b&hide=,ok,Not&panel=article&account=,b,a,c',
      ),
    ).toEqual({
      hide: ['ok'],
      account: ['b', 'a'],
    });
  });
});
