import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { id } from '../../../src/story/schema';
import { newId } from '../../../src/studio/marking/new-id';

test('an id is of the name in Latin letters, else of what it is for, and never one that is taken', () => {
  expect(newId('Deir ez-Zor', 'place', [])).toBe('deir-ez-zor');
  expect(newId('Şırnak', 'place', ['x'])).toBe('s-rnak');
  expect(newId('إدلب', 'place', [])).toBe('place-1');
  expect(newId('إدلب', 'place', ['place-1'])).toBe('place-2');
  expect(newId('Goma', 'place', ['goma'])).toBe('goma-2');
  expect(newId('constructor', 'actor', [])).toBe('actor-1');
});

test('an id is always one that the schema takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
      const made = newId(name, 'place', taken);
      expect(v.is(id, made)).toBe(true);
      expect(taken).not.toContain(made);
    }),
  );
});
