/** The widths at which the page is shown. */
export type Width = 'phone' | 'desk';

/** In a window in which a desk's page would be too small to read, a phone's is shown at first. */
export const likelyWidth = (): Width => (matchMedia('(width < 60em)').matches ? 'phone' : 'desk');

/** A phone's window, px, and the narrowest of a desk's. */
const phone = { width: 390, height: 844 };
const deskWidth = 1280;

/** The window that a page has, CSS px of its own, and how much smaller it is shown to fit. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The window of a page that is shown in a room, px: as wide as asked for, or wider where there is room for a desk's. */
export function frameSize(kind: Width, room: { readonly width: number; readonly height: number }): FrameSize {
  const width = kind === 'phone' ? phone.width : Math.max(deskWidth, room.width);
  const scale = Math.min(1, room.width / width);
  const height = Math.floor(room.height / scale);
  return { width, height: kind === 'phone' ? Math.min(phone.height, height) : height, scale };
}
