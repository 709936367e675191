import { batch, createRenderEffect, createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createSetSelector } from '../../src/session/set-selector';

describe('membership in a set that changes', () => {
  it('is told to those whose own has changed, and to no other', () => {
    const [ids, setIds] = createSignal<ReadonlySet<string>>(new Set(['a']));
    const told: string[] = [];
    const isIn = createRoot(() => {
      const asked = createSetSelector(ids);
      for (const id of ['a', 'b', 'c']) createRenderEffect(() => told.push(`${id} ${asked(id)}`));
      return asked;
    });
    expect(told.splice(0)).toEqual(['a true', 'b false', 'c false']);
    setIds(new Set(['b']));
    expect(told.splice(0).sort()).toEqual(['a false', 'b true']);
    batch(() => {
      setIds(new Set<string>());
      setIds(new Set(['b']));
    });
    expect(told).toEqual([]);
    expect([isIn('b'), isIn('d')]).toEqual([true, false]);
  });
});
