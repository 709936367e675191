import { expect, it } from 'vitest';
import { numbersIn } from '../../../src/studio/sources/numbers-in';

it.each([
  ['', []],
  ['3', [3]],
  ['3, 4 and 12; 3', [3, 4, 12]],
  ['\u0661\u0662\u060c \u0663', [12, 3]],
  ['\u06f9-\u06f0', [9, 0]],
  ['no number', []],
])('%j has %j', (typed, numbers) => {
  expect(numbersIn(typed)).toEqual(numbers);
});
