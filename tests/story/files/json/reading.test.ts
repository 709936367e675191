import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../../../src/story/files/json/locate';
import { readJson } from '../../../../src/story/files/json/reading';

const item = fc.record(
  { id: fc.string({ maxLength: 3 }), words: fc.constantFrom('a', '"]},{', 'ب\n', '\\') },
  { requiredKeys: ['id'] },
);
const whole = fc.record(
  { title: fc.jsonValue({ maxDepth: 1 }), claims: fc.array(item, { maxLength: 5 }), gaps: fc.array(item) },
  { requiredKeys: [] },
);
const laidOut = fc
  .tuple(whole, fc.constantFrom(0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** What somebody does to a text: puts another in the place of a stretch of it, or all of it. */
const change = fc.oneof(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), added: fc.oneof(fc.string(), laidOut) }),
  fc.record({
    at: fc.nat(),
    length: fc.constantFrom(0, 1),
    added: fc.constantFrom(',', '1', ', {"id": "x"}', ' '),
  }),
  laidOut,
);

const fresh = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

let files = 0;

test('a text that changes again and again is read as it is read at once, and its items are found', () => {
  fc.assert(
    fc.property(laidOut, fc.array(change, { maxLength: 8 }), (first, changes) => {
      const name = `file-${++files}.json`;
      let text = first;
      expect(readJson(name, text)).toEqual(JSON.parse(text));
      for (const one of changes) {
        const next =
          typeof one === 'string'
            ? one
            : text.slice(0, one.at % (text.length + 1)) +
              one.added +
              text.slice((one.at % (text.length + 1)) + one.length);
        const value = fresh(next);
        expect(readJson(name, next)).toEqual(value);
        // What is no JSON is left, as a person leaves it, for another.
        if (value === undefined) continue;
        text = next;
        for (const list of ['claims', 'gaps']) {
          const items = (value as Record<string, unknown> | null)?.[list];
          if (!Array.isArray(items)) continue;
          for (const [index, own] of items.entries()) {
            const { offset, length } = locate(text, [list, index]) ?? { offset: 0, length: 0 };
            expect(JSON.parse(text.slice(offset, offset + length))).toEqual(own);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('items that did not change are the same values as before', () => {
  const textOf = (claims: readonly object[], title: string) =>
    JSON.stringify({ title, claims, gaps: [1] }, null, 2);
  const claims = ['a', 'b', 'c'].map((id) => ({ id }));
  const read = (text: string) => readJson('same.json', text) as { claims: object[]; gaps: number[] };
  const first = read(textOf(claims, 'One'));
  const more = read(textOf([...claims, { id: 'd' }], 'One'));
  expect(more.claims.map((claim, index) => claim === first.claims[index])).toEqual([true, true, true, false]);
  const other = read(textOf([{ id: 'a' }, { id: 'x' }, { id: 'c' }, { id: 'd' }], 'One'));
  expect(other.claims.map((claim, index) => claim === more.claims[index])).toEqual([true, false, true, true]);
  const titled = read(textOf([{ id: 'a' }, { id: 'x' }, { id: 'c' }, { id: 'd' }], 'Two'));
  expect(titled.claims).toBe(other.claims);
  expect(titled.gaps).toBe(first.gaps);
  const both = read(textOf([{ id: 'y' }, { id: 'x' }, { id: 'c' }, { id: 'd' }], 'Three'));
  expect(both.claims[3]).toBe(titled.claims[3]);
});
