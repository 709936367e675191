import { type Component, createEffect, createSignal, onCleanup } from 'solid-js';
import { afterPaint } from './session/after-paint';
import type { AppState } from './session/app-state';

/**
 * Renders what is only for paper just before printing. The browser does not wait for a file: the map for paper is loaded
 * as soon as it differs from the prerendered one, and before printing from the page.
 * @returns the map for paper, once it is loaded
 */
export function createPrinting(state: AppState, hasPrerenderedMap: boolean) {
  const [map, setMap] = createSignal<Component>();
  const prerenderedLanguage = document.documentElement.lang;
  const isPrerenderedMapTrue = () =>
    hasPrerenderedMap &&
    state.labelLanguages().join() === prerenderedLanguage &&
    state.chosenFeatures().length === 0 &&
    state.hidden().size === 0 &&
    state.account() === undefined &&
    state.km() === undefined;
  let loading: Promise<void> | undefined;
  async function load(): Promise<void> {
    try {
      const { loadPaperMap } = await import('./map/drawn/PaperMap');
      const loaded = await loadPaperMap();
      setMap(() => loaded);
    } catch {
      // The prerendered map is the fallback; the next print tries again.
      loading = undefined;
    }
  }
  const ready = () => (loading ??= load());
  createEffect(() => {
    if (!isPrerenderedMapTrue() && !map()) onCleanup(afterPaint(() => void ready()));
  });
  createEffect(() => {
    if (state.paperWish()) void ready().then(print);
  });
  addEventListener('beforeprint', state.beginPaper);
  addEventListener('afterprint', state.endPaper);
  onCleanup(() => {
    removeEventListener('beforeprint', state.beginPaper);
    removeEventListener('afterprint', state.endPaper);
  });
  return map;
}
