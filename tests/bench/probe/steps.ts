import type { createOwnScript } from './own-script';

/** Ids of what can be chosen and switched. */
export interface Subjects {
  readonly features: readonly string[];
  readonly sentences: readonly string[];
  readonly rows: readonly string[];
}

/** One of: a feature or a sentence chosen, a layer switched, another language, another theme. */
function step(index: number, { features, sentences, rows }: Subjects): void {
  const of = (list: readonly string[]) => list[Math.floor(index / 4) % list.length] ?? '';
  const now = new URLSearchParams(location.hash.slice(1));
  const set = (name: string, value: string) => now.set(name, value);
  if (index % 4 === 0) {
    now.delete('feature');
    now.delete('sentence');
    if (index % 8 === 0) set('feature', of(features));
    else set('sentence', of(sentences));
  } else if (index % 4 === 1) set('hide', index % 8 === 1 ? of(rows) : '');
  else if (index % 4 === 2) set('lang', index % 8 === 2 ? 'ar' : 'en');
  else set('theme', index % 8 === 3 ? 'dark' : 'light');
  location.replace(`#${now.toString()}`);
}

export const createSteps = ({ nextFrame }: Pick<ReturnType<typeof createOwnScript>, 'nextFrame'>) => ({
  /** Does so many steps of a reader's, from one on; every tenth is waited for until it is painted. */
  async use(from: number, until: number, subjects: Subjects): Promise<void> {
    for (let index = from; index < until; index++) {
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      step(index, subjects);
      // Nothing is heard of an address that is the same.
      await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 50))]);
      if (index % 10 === 9) await nextFrame();
    }
  },
});
