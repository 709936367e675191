import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/session/address/address';
import { story } from '../support/stories';
import { fragmentAt } from './fragments';

const seed = 20310301;

test('whatever an address is made of, it reads within bounds and is written as it reads', () => {
  let empty = 0;
  for (let index = 0; index < 5000; index++) {
    const fragment = fragmentAt(seed, index, story);
    const address = readAddress(`#${fragment}`);
    const { km = 0, view, account } = address;
    const [zoom, lat, lon] = [view?.zoom ?? 0, view?.lat ?? 0, view?.lon ?? 0];
    const isWithin =
      km >= 0 && km <= 999_999 && zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
    expect(isWithin && account.length <= 2, fragment).toBe(true);
    const written = writeAddress(address);
    expect(written, fragment).toMatch(/^(#[a-z]+=[\w./,-]+(&[a-z]+=[\w./,-]+)*)?$/);
    expect(readAddress(written), fragment).toEqual(address);
    expect(writeAddress(readAddress(written)), fragment).toBe(written);
    if (written === '') empty += 1;
  }
  expect(empty).toBeGreaterThan(500);
  expect(empty).toBeLessThan(3500);
});
