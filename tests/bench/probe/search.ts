import type { createOwnScript } from './own-script';

/** Opens the search, which makes its index, and searches: ms of own script. */
export function createSearching({ own, nextFrame }: ReturnType<typeof createOwnScript>) {
  return {
    async search(queries: readonly string[]): Promise<{ open: number; searches: number[] }> {
      const start = performance.now();
      dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
      let box: HTMLInputElement | null = null;
      while (!box || !document.querySelector('#found')) {
        await nextFrame();
        box = document.querySelector('[role="combobox"]');
      }
      const open = performance.now() - start;
      const searches: number[] = [];
      for (const query of queries) {
        box.value = query;
        const input = box;
        searches.push(await own(() => input.dispatchEvent(new InputEvent('input', { bubbles: true }))));
      }
      return { open, searches };
    },
  };
}
