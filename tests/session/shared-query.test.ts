import { expect, test } from 'vitest';
import { sharedQuery } from '../../src/session/address/shared-query';

test.each([
  ['', ''],
  ['?', ''],
  ['?utm_source=letter', ''],
  ['?utm_source=letter&UTM_Campaign=x&fbclid=1&gclid=2&mc_eid=3', ''],
  ['?Expires=1&utm_source=letter&Signature=a%2Bb~_%3D', '?Expires=1&Signature=a%2Bb~_%3D'],
  ['?a=1&a=2&b', '?a=1&a=2&b'],
  ['?my_utm_source=1&gclide=2', '?my_utm_source=1&gclide=2'],
])('of "%s" a copied link has "%s"', (search, shared) => {
  expect(sharedQuery(search)).toBe(shared);
});
