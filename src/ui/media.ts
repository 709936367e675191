import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Windows in which the panels are a sheet over the map; the style sheets have it in the same words. */
export const sheetWindow = '(max-width: 559px), (max-width: 759px) and (min-height: 480px)';

/** Windows in which only one panel fits: those, and those of a phone that lies on its side. */
export const fewPanels = '(max-width: 759px), (max-height: 479px)';

/** Whether a media query holds, kept up to date. */
export function createMedia(query: string): Accessor<boolean> {
  const list = matchMedia(query);
  const [holds, setHolds] = createSignal(list.matches);
  const update = () => setHolds(list.matches);
  list.addEventListener('change', update);
  onCleanup(() => list.removeEventListener('change', update));
  return holds;
}
