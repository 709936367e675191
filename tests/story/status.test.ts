import { expect, test } from 'vitest';
import { asBacking, isDenial, statusOf } from '../../src/story/status';

test.each([
  [[], 'said'],
  [[undefined], 'said'],
  [['alleged'], 'alleged'],
  [['alleged', undefined], 'said'],
  [['alleged', 'denied'], 'denied'],
  [[undefined, 'denied'], 'denied'],
] as const)('claims that are %j are together %s', (statuses, expected) => {
  expect(statusOf(statuses.map((status) => (status ? { status } : {})))).toBe(expected);
});

test.each([
  ['backs', undefined, undefined, false],
  ['backs', 'alleged', 'alleged', false],
  ['accuses', undefined, 'alleged', false],
  ['accuses', 'denied', 'denied', true],
  ['denies', undefined, 'denied', true],
] as const)('"%s" that is %s is of a backing %s', (kind, status, expected, denies) => {
  const claim = { kind, ...(status && { status }) };
  expect(asBacking(claim).status).toBe(expected);
  expect(isDenial(claim)).toBe(denies);
});
