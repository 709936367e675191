import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberStart, showsStart } from '../../src/session/start';

const plain = { account: [], hide: [] };

function withStorage(storage: Partial<Storage>): void {
  vi.stubGlobal('localStorage', storage);
}

describe('the first steps', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are shown until they are put away', () => {
    const kept = new Map<string, string>();
    withStorage({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    });
    expect(showsStart(plain)).toBe(true);
    rememberStart();
    expect(showsStart(plain)).toBe(false);
  });

  it('are not shown where something is chosen, the road is traced, or the map stands in another page', () => {
    withStorage({ getItem: () => null });
    expect(showsStart({ ...plain, choice: { kind: 'sentence', id: 's1' } })).toBe(false);
    expect(showsStart({ ...plain, km: 3 })).toBe(false);
    expect(showsStart({ ...plain, embed: true })).toBe(false);
    expect(showsStart({ ...plain, lang: 'ar', hide: ['places'] })).toBe(true);
  });

  it('are shown, and can be put away, where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    withStorage({ getItem: refuse, setItem: refuse });
    expect(showsStart(plain)).toBe(true);
    expect(rememberStart).not.toThrow();
  });
});
