import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareUnchanged } from '../../src/session/share-unchanged';

describe('structural sharing', () => {
  const before = {
    title: { en: 'A' },
    places: [
      { id: 'a', at: [1, 2] },
      { id: 'b', at: [3, 4] },
      { id: 'c', at: [5, 6] },
    ],
    lines: [[0, 1], [2]],
  };

  it('gives what was there where all is equal', () => {
    expect(shareUnchanged(before, structuredClone(before))).toBe(before);
  });

  it('gives anew what was edited and what holds it, and all else as it was', () => {
    const edit = structuredClone(before);
    edit.places[1] = { id: 'b', at: [3, 5] };
    const after = shareUnchanged(before, edit);
    expect(after).toEqual(edit);
    expect(after.places).not.toBe(before.places);
    expect(after.places[1]).not.toBe(before.places[1]);
    expect(after.places[0]).toBe(before.places[0]);
    expect(after.places[2]).toBe(before.places[2]);
    expect(after.title).toBe(before.title);
    expect(after.lines).toBe(before.lines);
  });

  it('matches the items of a list by their ids, and without ids by position', () => {
    const edit = structuredClone(before);
    edit.places.splice(0, 1);
    edit.lines.push([2]);
    const after = shareUnchanged(before, edit);
    expect(after).toEqual(edit);
    expect(after.places.map((place) => before.places.indexOf(place))).toEqual([1, 2]);
    expect(after.lines[1]).toBe(before.lines[1]);
  });

  it('tells a field that is not there from one that is undefined, and a list from an object', () => {
    expect(shareUnchanged({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
    expect('b' in shareUnchanged<object>({ a: 1, b: undefined }, { a: 1 })).toBe(false);
    expect('b' in shareUnchanged<object>({ a: 1 }, { b: undefined })).toBe(true);
    expect(shareUnchanged<unknown>({ 0: 'a' }, ['a'])).toEqual(['a']);
    expect(shareUnchanged<unknown>(['a'], { 0: 'a' })).toEqual({ 0: 'a' });
  });

  it('never changes what it is given, whatever was there before', () => {
    assert(
      property(jsonValue(), jsonValue(), (one, other) => {
        const [kept, wanted] = [structuredClone(one), structuredClone(other)];
        expect(shareUnchanged(one, other)).toEqual(wanted);
        expect([one, other]).toEqual([kept, wanted]);
        expect(shareUnchanged(one, structuredClone(one))).toBe(one);
      }),
    );
  });
});
