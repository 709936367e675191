import { describe, expect, test } from 'vitest';
import { itemAround, without } from '../../src/story/files/leave-out';

const value = { a: [{ b: [1, 2, 3] }, { b: [4] }], c: { d: 5, e: 6 } };

describe('a value without', () => {
  test.each([
    [[['a', 0]], { a: [{ b: [4] }], c: value.c }],
    [
      [
        ['a', 0, 'b', 0],
        ['a', 0, 'b', 2],
      ],
      { a: [{ b: [2] }, { b: [4] }], c: value.c },
    ],
    [[['c', 'd']], { a: value.a, c: { e: 6 } }],
    [[['c'], ['c', 'd']], { a: value.a }],
    [
      [
        ['x', 'y'],
        ['c', 'd', 'z'],
      ],
      value,
    ],
  ])('%j', (paths, rest) => expect(without(value, paths)).toEqual(rest));

  test('a part keeps all other parts the same objects, and itself', () => {
    const copy = structuredClone(value);
    const rest = without(value, [['a', 0, 'b', 1]]) as typeof value;
    expect(rest.a[1]).toBe(value.a[1]);
    expect(rest.c).toBe(value.c);
    expect(value).toEqual(copy);
  });

  test('a key that every object has by itself makes none', () => {
    const rest = without(JSON.parse('{"__proto__": 1, "a": 2}'), [['a']]) as object;
    expect(Object.getPrototypeOf(rest)).toBe(Object.prototype);
  });
});

test.each([
  [
    ['a', 0, 'b', 1],
    ['a', 0],
  ],
  [
    ['a', 1],
    ['a', 1],
  ],
  [
    ['a', 1, 'no', 'such', 'key'],
    ['a', 1],
  ],
  [['c', 'd'], []],
  [[], []],
])('the item around %j is %j', (path, item) => expect(itemAround(value, path)).toEqual(item));
