import { createSignal } from 'solid-js';

/** How much of a small window the sheet with the panels takes, from least to most; the map has the rest. */
export const sheetHeights = ['peek', 'half', 'full'] as const;

export type SheetHeight = (typeof sheetHeights)[number];

/** The sheet of a small window: it makes room for what is chosen, and goes back to where it was before. */
export function createSheet() {
  const [sheet, setSheet] = createSignal<SheetHeight>('half');
  let before: SheetHeight | undefined;
  return {
    sheet,
    setSheet,
    /** Lifts the sheet so that what was opened in it can be read. */
    liftSheet: () => setSheet((height) => (height === 'peek' ? 'half' : height)),
    /** Evidence is read beside the shape that it explains. */
    halveSheet: () => {
      before ??= sheet();
      setSheet('half');
    },
    restoreSheet: () => {
      if (before) setSheet(before);
      before = undefined;
    },
  };
}
