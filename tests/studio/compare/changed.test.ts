import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedKeys } from '../../../src/studio/compare/changed-keys';
import { changedShape } from '../../../src/studio/compare/changed-shape';
import { aroundChanges, changedWords } from '../../../src/studio/compare/changed-words';

describe('what changed in a thing', () => {
  it('is told by the keys that differ, before and after', () => {
    const before = { id: 'a', name: { en: 'One', tr: 'Bir' }, quotes: [{ exact: 'x' }], actors: ['p'] };
    const after = { id: 'a', name: { en: 'Two', tr: 'Bir' }, quotes: [{ exact: 'y' }], actors: ['p', 'q'] };
    expect(changedKeys(before, after)).toEqual([
      { path: ['name', 'en'], before: 'One', after: 'Two' },
      { path: ['quotes', 0, 'exact'], before: 'x', after: 'y' },
      { path: ['actors'], before: ['p'], after: ['p', 'q'] },
    ]);
    expect(changedKeys({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
    expect(changedKeys(undefined, { a: 1 })).toEqual([{ path: [], before: undefined, after: { a: 1 } }]);
  });

  it('is told by words, of which both versions can be put together again', () => {
    expect(changedWords('The army holds Goma.', 'The army left Goma.', 'en')).toEqual([
      { words: 'The army ', of: 'both' },
      { words: 'holds', of: 'before' },
      { words: 'left', of: 'after' },
      { words: ' Goma.', of: 'both' },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const stretches = changedWords(before, after, 'ar');
        const without = (which: string) =>
          stretches.flatMap(({ words, of }) => (of === which ? [] : [words])).join('');
        expect([without('after'), without('before')]).toEqual([before, after]);
      }),
    );
  });

  it('of a long text is shown with what is around it', () => {
    const long = 'word '.repeat(100);
    const shown = aroundChanges(changedWords(`${long}old ${long}`, `${long}new ${long}`, 'en'));
    expect(shown.map(({ of }) => of)).toEqual(['both', 'before', 'after', 'both']);
    expect(shown[0]?.words.length).toBeLessThan(70);
  });
});

describe('a shape that changed', () => {
  const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

  it('says how many points moved, came and went, and how far it is off at most', () => {
    const before = line([30, 10], [31, 10], [32, 10]);
    const moved = changedShape(before, line([30, 10], [31, 10.1], [32, 10]));
    expect(moved).toMatchObject({ moved: 1, added: 0, gone: 0 });
    expect(moved?.farthestKm).toBeCloseTo(11.1, 1);
    expect(changedShape(before, line([30, 10], [32, 10]))).toMatchObject({ moved: 0, added: 0, gone: 1 });
    const longer = changedShape(before, line([30, 10], [31, 10], [32, 10], [33, 10]));
    expect(longer).toMatchObject({ moved: 0, added: 1, gone: 0 });
    expect(longer?.farthestKm).toBeCloseTo(109.5, 0);
  });

  it('may be a point, and is none where one version has no shape', () => {
    const point = (coordinates: [number, number]) => ({ type: 'Point' as const, coordinates });
    expect(changedShape(point([30, 0]), point([31, 0]))?.farthestKm).toBeCloseTo(111.2, 1);
    expect(changedShape(null, point([31, 0]))).toBeUndefined();
  });
});
