import type { Box } from '../cartography/names/box';
import type { Canvas } from '../cartography/names/name';
import { type Frame, usualWidth } from './frame';

/** A width of the vector map, and the area for names in it; px from the frame's top left. */
export interface Sight {
  /** Its token, where names are placed for several widths. */
  readonly token?: string;
  /** Of the frame, px. */
  readonly width: number;
  readonly bounds: Box;
  readonly covers: readonly Box[];
}

/**
 * The frame widths for which a prerendered page has names placed, px; between two, the narrower applies. Phones have 50
 * to 265, a window beside the article 520 to 660, a large one 1000.
 */
export const madeWidths: readonly { readonly token: string; readonly width: number }[] = [
  100, 124, 150, 196, 248, 310, 400, 515, 620, 800, 1000,
].map((width, index) => ({ token: String.fromCodePoint(97 + index), width }));

/** Margins around the vector map, px: on the side of the buttons, and on the others. */
const room = { buttons: 6, other: 18 };

/**
 * The date of the zones, px: up to which width of a frame it stands over the map's buttons (a phone of less than 27 rem),
 * and how far it then reaches into the corner at the frame's lower end.
 */
const dateOfZones = { mostFrame: 200, width: 135, height: 5 };

/** The widths of a prerendered page: names stay where every window shows them. */
export function madeSights({ width, height }: Frame, isRtl: boolean): Sight[] {
  return madeWidths.map((made) => {
    const bounds = {
      left: isRtl ? -room.other : -room.buttons,
      top: -room.other,
      right: made.width + (isRtl ? room.buttons : room.other),
      bottom: (made.width * height) / width + room.other,
    };
    const top = bounds.bottom - room.other - dateOfZones.height;
    const corner = isRtl
      ? { ...bounds, top, right: dateOfZones.width }
      : { ...bounds, top, left: made.width - dateOfZones.width };
    return { ...made, bounds, covers: made.width <= dateOfZones.mostFrame ? [corner] : [] };
  });
}

/** The frame as a canvas of a width for names. */
export function canvasOf(frame: Frame, { width, bounds }: Pick<Sight, 'width' | 'bounds'>): Canvas {
  const scale = width / frame.width;
  return {
    zoom: frame.zoom + Math.log2(width / usualWidth),
    bearing: 0,
    bounds,
    project: (position) => {
      const [x, y] = frame.project(position);
      return { x: x * scale, y: y * scale };
    },
    unproject: ({ x, y }) => frame.unproject([x / scale, y / scale]),
  };
}
