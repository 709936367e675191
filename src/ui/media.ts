import { type Accessor, createSignal, onCleanup } from 'solid-js';

// In em, the size of the reader's own letters: larger ones leave less room.

/** A window in which the map's buttons stand in a row below it; the style sheets have it in the same words. */
export const narrowWindow = '(width < 47.5em)';

/** A window with room for the legend beside all else. */
export const wideWindow = '(width >= 80em)';

/** Windows in which the panels are a sheet over the map; the style sheets have it in the same words. */
export const bottomSheetWindow = '(width < 35em), (width < 47.5em) and (height >= 30em)';

/** Windows in which only one panel fits: those, and those of a phone that lies on its side. */
export const fewPanels = '(width < 47.5em), (height < 30em)';

/** Whether a media query holds, kept up to date. */
export function createMedia(query: string): Accessor<boolean> {
  const list = matchMedia(query);
  const [holds, setHolds] = createSignal(list.matches);
  const update = () => setHolds(list.matches);
  list.addEventListener('change', update);
  onCleanup(() => list.removeEventListener('change', update));
  return holds;
}
