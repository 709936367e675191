import { type Component, createEffect, createSignal, onCleanup } from 'solid-js';
import { Paper } from './reader/parts';
import { afterPaint } from './session/after-paint';
import type { Session } from './session/session';
import { whenIdle } from './session/when-idle';

/**
 * Renders what is only for paper just before printing. The browser does not wait for a file: the map for paper is loaded
 * as soon as it differs from the prerendered one, and before printing from the page.
 * @returns the map for paper, and all dates of a story that has several, once they are loaded
 */
export function createPrinting(session: Session, hasPrerenderedMap: boolean) {
  const [map, setMap] = createSignal<Component>();
  const [dates, setDates] = createSignal<Component>();
  const prerenderedLanguage = document.documentElement.lang;
  const isPrerenderedMapTrue = () =>
    hasPrerenderedMap &&
    session.reading.labelLanguages().join() === prerenderedLanguage &&
    session.selection.chosenFeatures().length === 0 &&
    session.situations.place() === 0 &&
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
  let loadingDates: Promise<unknown> | undefined;
  const readyDates = () =>
    session.story().situations &&
    (loadingDates ??= import('./paper-dates')
      .then(({ loadPaperDates }) => loadPaperDates(session.story().slug))
      .then(
        (loaded) => setDates(() => loaded),
        () => (loadingDates = undefined),
      ));
  // The browser waits for nothing when it prints.
  if (!import.meta.env.SSR) whenIdle(() => void readyDates());
  createEffect(() => {
    if (!isPrerenderedMapTrue() && !map()) onCleanup(afterPaint(() => void ready()));
  });
  createEffect(() => {
    if (session.paper.wish()) void Promise.all([ready(), readyDates(), Paper.preload()]).then(print);
  });
  addEventListener('beforeprint', session.paper.begin);
  addEventListener('afterprint', session.paper.end);
  onCleanup(() => {
    removeEventListener('beforeprint', session.paper.begin);
    removeEventListener('afterprint', session.paper.end);
  });
  return { map, dates };
}
