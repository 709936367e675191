import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSameParts } from '../../src/story/memory/same-parts';

describe('withSameParts', () => {
  const last = {
    list: [
      { id: 'a', at: [1, 2] },
      { id: 'b', at: [3, 4] },
    ],
    name: { en: 'x' },
  };

  it('is the other value where nothing differs, and has its parts where something does', () => {
    expect(withSameParts(structuredClone(last), last)).toBe(last);
    const now = withSameParts({ ...structuredClone(last), name: { en: 'y' } }, last);
    expect(now).toEqual({ ...last, name: { en: 'y' } });
    expect(now.list).toBe(last.list);
  });

  it('finds items by their ids where others came before them', () => {
    const list = [{ id: 'c', at: [1, 2] }, ...structuredClone(last.list)];
    const now = withSameParts({ ...last, list }, last);
    expect(now.list[1]).toBe(last.list[0]);
    expect(now.list[0]).toEqual({ id: 'c', at: [1, 2] });
  });

  it('tells keys of another order apart', () => {
    const now = { b: 1, a: 2 };
    expect(Object.keys(withSameParts(now, { a: 2, b: 1 }))).toEqual(['b', 'a']);
  });

  it('never changes a value', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, json, (now, other) => {
        const before = JSON.stringify(now);
        expect(JSON.stringify(withSameParts(now, other))).toBe(before);
        expect(withSameParts(structuredClone(now), now)).toEqual(now);
      }),
    );
  });
});
