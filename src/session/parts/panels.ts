import { createSignal } from 'solid-js';
import type { ReadingView } from '../reading-views';
import type { BottomSheet } from './bottom-sheet';

/** Where there is no room for all panels, the one that is open. */
export type Panel = 'reading' | 'legend' | 'evidence';

export type Panels = ReturnType<typeof createPanels>;

/** Which panel is open, and what the reading column shows. */
export function createPanels(bottomSheet: BottomSheet) {
  const [open, setOpen] = createSignal<Panel>('reading');
  const [readingView, setReadingView] = createSignal<ReadingView>('article');
  return {
    open,
    setOpen,
    /** Opens a panel, and lifts the sheet that it is in. */
    show: (panel: Panel) => {
      setOpen(panel);
      bottomSheet.lift();
    },
    readingView,
    /** Opens a view in the reading column; where only one panel fits, that column is the one. */
    showReadingView: (view: ReadingView) => {
      setReadingView(view);
      setOpen('reading');
      bottomSheet.lift();
    },
  };
}
