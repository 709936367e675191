import { type Component, createEffect, createSignal, onCleanup } from 'solid-js';
import { Paper } from './reader/parts';
import { afterPaint } from './session/after-paint';
import type { Session } from './session/session';

/**
 * Renders what is only for paper just before printing. The browser does not wait for a file: the map for paper is loaded
 * as soon as it differs from the prerendered one, and before printing from the page.
 * @returns the map for paper, once it is loaded
 */
export function createPrinting(session: Session, hasPrerenderedMap: boolean) {
  const [map, setMap] = createSignal<Component>();
  const prerenderedLanguage = document.documentElement.lang;
  const isPrerenderedMapTrue = () =>
    hasPrerenderedMap &&
    session.reading.labelLanguages().join() === prerenderedLanguage &&
    session.selection.chosenFeatures().length === 0 &&
    session.layers.hidden().size === 0 &&
    session.accounts.account() === undefined &&
    session.route.km() === undefined;
  let loading: Promise<void> | undefined;
  async function load(): Promise<void> {
    try {
      const { loadPaperMap } = await import('./map/drawn/PaperMap');
      const loaded = await loadPaperMap(session.story().slug);
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
    if (session.paper.wish()) void Promise.all([ready(), Paper.preload()]).then(print);
  });
  addEventListener('beforeprint', session.paper.begin);
  addEventListener('afterprint', session.paper.end);
  onCleanup(() => {
    removeEventListener('beforeprint', session.paper.begin);
    removeEventListener('afterprint', session.paper.end);
  });
  return map;
}
