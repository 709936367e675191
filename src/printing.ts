import { type Component, createEffect, createSignal, onCleanup } from 'solid-js';
import { afterPaint } from './session/after-paint';
import type { Session } from './session/session';

/**
 * Prints on the reader's wish, and makes what is only for paper just before. The browser does not wait for a file: the
 * map is loaded as soon as it is other than the first picture, and before a wish is carried out.
 * @returns the map for paper, once it is there
 */
export function createPrinting(session: Session, hasPicture: boolean) {
  const [map, setMap] = createSignal<Component>();
  const pictureLanguage = document.documentElement.lang;
  const isPictureTrue = () =>
    hasPicture &&
    session.reading.labelLanguages().join() === pictureLanguage &&
    session.selection.chosenFeatures().length === 0 &&
    session.layers.hidden().size === 0 &&
    session.accounts.account() === undefined &&
    session.route.km() === undefined;
  let loading: Promise<void> | undefined;
  async function load(): Promise<void> {
    try {
      const { loadPaperMap } = await import('./map/drawn/PaperMap');
      const loaded = await loadPaperMap();
      setMap(() => loaded);
    } catch {
      // The first picture stands in for it, and the next wish asks again.
      loading = undefined;
    }
  }
  const ready = () => (loading ??= load());
  createEffect(() => {
    if (!isPictureTrue() && !map()) onCleanup(afterPaint(() => void ready()));
  });
  createEffect(() => {
    if (session.paper.wish()) void ready().then(print);
  });
  addEventListener('beforeprint', session.paper.begin);
  addEventListener('afterprint', session.paper.end);
  onCleanup(() => {
    removeEventListener('beforeprint', session.paper.begin);
    removeEventListener('afterprint', session.paper.end);
  });
  return map;
}
