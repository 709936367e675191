import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/session/words';

const withMiles = (language: 'ar' | 'en' | 'tr') =>
  createWords(
    () => language,
    () => true,
  );
const without = (language: 'ar' | 'en' | 'tr') =>
  createWords(
    () => language,
    () => false,
  );

describe('a distance', () => {
  it('has miles beside kilometres where the reader takes them', () => {
    expect(withMiles('en').distance(128)).toBe('128 km (80 mi)');
    expect(withMiles('ar').distance(128)).toBe('128 كم (80 ميل)');
    expect(withMiles('tr').distance(1609.344)).toBe('1.609 km (1.000 mil)');
    expect(without('en').distance(128)).toBe('128 km');
    expect(without('ar').distance(128)).toBe('128 كم');
  });

  it('is as exact in miles as in kilometres', () => {
    expect(withMiles('en').distance(2)).toBe('2 km (1 mi)');
    expect(withMiles('en').distance(2.5, 1)).toBe('2.5 km (1.6 mi)');
  });

  it('is told of a whole in both', () => {
    expect(withMiles('en').distanceOf(120, 646.6, 2)).toBe('120 of about 647 km (75 of 402 mi)');
    expect(without('tr').distanceOf(120, 646.6, 2)).toBe('120 / yaklaşık 647 km');
  });

  it('leaves out the digits that its precision does not reach, in either unit', () => {
    expect(withMiles('en').knownDistance(127.7, 15)).toBe('130 km (79 mi)');
    expect(without('en').knownDistance(127.7, 2)).toBe('128 km');
  });
});
