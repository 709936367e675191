import { expect, test } from 'vitest';
import { today } from '../../src/session/today';

test('the day is the reader’s own, in two digits each', () => {
  expect(today(new Date(2026, 10, 26, 23, 59))).toBe('2026-11-26');
  expect(today(new Date(2027, 0, 3, 0, 0))).toBe('2027-01-03');
});
