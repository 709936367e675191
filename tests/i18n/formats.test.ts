import { describe, expect, it } from 'vitest';
import { formatDate, formatList, formatNumber, readsMiles } from '../../src/i18n/formats';

describe('what the interface writes', () => {
  it('has Latin digits and the months of the Levant in Arabic', () => {
    expect(formatNumber(1234.56, 'ar', 1)).toBe('1,234.6');
    expect(formatDate('2023-04-25', 'ar')).toBe('25 نيسان 2023');
    expect(formatDate('2022-12', 'ar')).toBe('كانون الأول 2022');
    expect(formatDate('2023-04-25', 'en')).toBe('25 April 2023');
  });

  it('has the points, commas and months of Turkish', () => {
    expect(formatNumber(1234.56, 'tr', 1)).toBe('1.234,6');
    expect(formatDate('2023-04-25', 'tr')).toBe('25 Nisan 2023');
    expect(formatDate('2022-12', 'tr')).toBe('Aralık 2022');
    expect(formatDate('2016', 'tr')).toBe('2016');
  });

  it('joins a list as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['أ', 'ب'], 'ar')).toBe('أ وب');
    expect(formatList(['a', 'b', 'c'], 'tr')).toBe('a, b ve c');
  });
});

describe('miles', () => {
  it.each(['en-US', 'en-GB', 'cy-GB', 'es-US', 'en-LR', 'my', 'en', 'ar-US'])(
    'are read in "%s"',
    (locale) => {
      expect(readsMiles(locale)).toBe(true);
    },
  );

  it.each(['ar', 'ar-SY', 'tr', 'en-IE', 'en-AU', 'fr', '', 'no tag at all'])('are not in "%s"', (locale) => {
    expect(readsMiles(locale)).toBe(false);
  });
});
