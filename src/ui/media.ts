import { type Accessor, createSignal, onCleanup } from 'solid-js';

// In em of the reader's own font size: larger letters leave less room.

/** Windows with the map's buttons in a row below it; the stylesheets repeat this query. */
export const narrowWindow = '(width < 47.5em)';

/** Windows with room for the legend as a column. */
export const wideWindow = '(width >= 80em)';

/** Windows in which the panels are a sheet over the map; the style sheets have it in the same words. */
export const bottomSheetWindow = '(width < 35em), (width < 47.5em) and (height >= 30em)';

/** Windows with room for one panel only: those, and a phone in landscape. */
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
