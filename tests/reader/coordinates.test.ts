import { describe, expect, it } from 'vitest';
import { coordinateWords, plainCoordinates } from '../../src/reader/evidence/coordinates';
import { createWords } from '../../src/session/words';
import type { InterfaceLanguage } from '../../src/i18n/languages';

const wordsOf = (language: InterfaceLanguage) =>
  createWords(
    () => language,
    () => false,
  );
/** Without the signs that keep a figure together. */
const plain = (text: string) => text.replaceAll(/[\u2066\u2069]/g, '');
const written = (language: InterfaceLanguage, lat: number, lon: number, digits: number) => {
  const { degrees, minutes } = coordinateWords({ lat, lon, digits }, wordsOf(language));
  return [plain(degrees), plain(minutes)];
};

describe('the coordinates of a point', () => {
  it('are written in degrees and in minutes, no more exactly than they are known', () => {
    expect(written('en', 35.1234, 38.9876, 2)).toEqual(['35.12° N, 38.99° E', '35° 7′ N, 38° 59′ E']);
    expect(written('en', 35.1234, 38.9876, 4)).toEqual([
      '35.1234° N, 38.9876° E',
      '35° 7.40′ N, 38° 59.26′ E',
    ]);
    expect(written('en', 35.1, 38, 2)[0]).toBe('35.10° N, 38.00° E');
  });

  it('have their sides of the equator and of Greenwich', () => {
    expect(written('en', -33.5, -70.25, 2)).toEqual(['33.50° S, 70.25° W', '33° 30′ S, 70° 15′ W']);
  });

  it('never have sixty minutes', () => {
    expect(written('en', 35.9999, 38.9999, 2)[1]).toBe('36° 0′ N, 39° 0′ E');
  });

  it('are in the reader’s language', () => {
    expect(written('tr', 35.12, 38.99, 2)[0]).toBe('35,12° K, 38,99° D');
    expect(written('ar', 35.12, 38.99, 2)[0]).toBe('35.12° شمالًا، 38.99° شرقًا');
  });

  it('keep each figure and its signs together in Arabic', () => {
    const { minutes } = coordinateWords({ lat: 35.12, lon: 38.99, digits: 2 }, wordsOf('ar'));
    expect(minutes).toContain('\u206638° 59′\u2069');
  });

  it('are copied for programs, with points in every language', () => {
    expect(plainCoordinates({ lat: 35.1, lon: -38.98765, digits: 4 })).toBe('35.1000, -38.9877');
  });
});
