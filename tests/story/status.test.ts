import { expect, test } from 'vitest';
import { statusOf } from '../../src/story/status';

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
