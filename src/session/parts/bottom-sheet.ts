import { createSignal } from 'solid-js';

/** How much of a small window the bottom sheet with the panels takes, from least to most; the map has the rest. */
export const bottomSheetHeights = ['peek', 'half', 'full'] as const;

export type BottomSheetHeight = (typeof bottomSheetHeights)[number];

export type BottomSheet = ReturnType<typeof createBottomSheet>;

/** The bottom sheet of a small window: it makes room for what is chosen, and goes back to where it was before. */
export function createBottomSheet() {
  const [height, setHeight] = createSignal<BottomSheetHeight>('half');
  let before: BottomSheetHeight | undefined;
  return {
    height,
    setHeight,
    /** Lifts the sheet so that what was opened in it can be read. */
    lift: () => setHeight((now) => (now === 'peek' ? 'half' : now)),
    /** Uncovers the map, where the sheet covers all of it. */
    uncoverMap: () => setHeight((now) => (now === 'full' ? 'half' : now)),
    /** Evidence is read beside the shape that it explains. */
    halve: () => {
      before ??= height();
      setHeight('half');
    },
    restore: () => {
      if (before) setHeight(before);
      before = undefined;
    },
  };
}
