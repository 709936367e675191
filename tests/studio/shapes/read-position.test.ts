import { expect, test } from 'vitest';
import { readPosition } from '../../../src/studio/shapes/read-position';

const words = {
  N: ['n', 'north', 'k', 'ش'],
  S: ['s', 'south', 'g', 'ج'],
  E: ['e', 'east', 'd', 'ق'],
  W: ['w', 'west', 'o', 'b', 'غ'],
};
const near = (lon: number, lat: number) => [expect.closeTo(lon, 3), expect.closeTo(lat, 3)];

test.each([
  ['36.2021, 37.1343', 37.1343, 36.2021],
  ['36.2021 37.1343', 37.1343, 36.2021],
  ['-33.8688,151.2093', 151.2093, -33.8688],
  ['36,2021; 37,1343', 37.1343, 36.2021],
  ['36,2021 37,1343', 37.1343, 36.2021],
  ['36.2021° N, 37.1343° E', 37.1343, 36.2021],
  ['N36.2021 E37.1343', 37.1343, 36.2021],
  ['37.1343 E, 36.2021 N', 37.1343, 36.2021],
  ['36°12′08″N 37°08′03″E', 37.13417, 36.20222],
  ['36 12 08 37 08 03', 37.13417, 36.20222],
  ['36° 12.126′ S 37° 8.058′ W', -37.1343, -36.2021],
  ['٣٦٫٢٠٢١ ش، ٣٧٫١٣٤٣ ق', 37.1343, 36.2021],
  ['36.2021 K 37.1343 D', 37.1343, 36.2021],
  ['48.85 N 2.35 O', -2.35, 48.85],
  // The references for the Eiffel Tower and for Aleppo's citadel, from their published positions.
  ['31U DQ 48251 11932', 2.2945, 48.8583],
  ['31UDQ4825111932', 2.2945, 48.8583],
  ['31U 448251 5411932', 2.2945, 48.8582],
  ['31 U 448251mE 5411932mN', 2.2945, 48.8582],
])('%s is read', (typed, lon, lat) => {
  expect(readPosition(typed, words)).toEqual(near(lon, lat));
});

test.each([
  '',
  'Aleppo',
  '36.2',
  '36.2 37.1 38',
  '91, 10',
  '36 60 0 37 0 0',
  '36.5 30 37.5 30',
  '-36.2 N, 37.1 E',
  '36.2 N, 37.1 N',
  '36.2 Q, 37.1 E',
  '61U DQ 48251 11932',
])('%s is no position', (typed) => {
  expect(readPosition(typed, words)).toBeUndefined();
});
