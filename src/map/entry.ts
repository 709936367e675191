import type { MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';

/** Where a line comes into the frame, px from its top left, and how a label hangs on that place. */
export interface Entry {
  readonly x: number;
  readonly y: number;
  readonly anchorX: string;
  readonly anchorY: string;
}

/**
 * Finds where a line that begins outside the frame comes into it. `padding` is what lies over the frame's sides,
 * px. Nothing when the line begins inside, or never comes in.
 */
export function entryOf(
  map: MapLibreMap,
  line: readonly Position[],
  padding: { top: number; right: number; bottom: number; left: number },
): Entry | undefined {
  const { clientWidth, clientHeight } = map.getContainer();
  const frame = {
    left: 12,
    top: 12,
    right: clientWidth - padding.right + 12,
    bottom: clientHeight - 40,
  };
  const points = line.map(([lon, lat]) => map.project([lon as number, lat as number]));
  const isIn = ({ x, y }: { x: number; y: number }) =>
    x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  const first = points.findIndex(isIn);
  const [inside, outside] = [points[first], points[first - 1]];
  if (!inside || !outside) return undefined;
  let [low, high] = [0, 1];
  const at = (share: number) => ({
    x: outside.x + (inside.x - outside.x) * share,
    y: outside.y + (inside.y - outside.y) * share,
  });
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (isIn(at(middle))) high = middle;
    else low = middle;
  }
  const { x, y } = at(high);
  const side = (value: number, from: number, to: number) =>
    value - from < 90 ? '0%' : to - value < 90 ? '-100%' : '-50%';
  return {
    x,
    y,
    anchorX: side(x, frame.left, frame.right),
    anchorY: side(y, frame.top, frame.bottom),
  };
}
