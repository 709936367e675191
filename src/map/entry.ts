import type { MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';

/** Where a line comes into the frame, px from its top left, and how a label hangs on that place. */
export interface Entry {
  readonly x: number;
  readonly y: number;
  readonly anchorX: string;
  readonly anchorY: string;
  /** Whether the line begins inside the frame. */
  readonly isInside: boolean;
}

/**
 * Finds where a line comes into the frame, or a place on its way when it begins inside. `padding` is what lies over
 * the frame's sides, px. Nothing when the line never comes in, or is too short on the screen to carry a label.
 */
export function entryOf(
  map: MapLibreMap,
  line: readonly Position[],
  padding: { top: number; right: number; bottom: number; left: number },
): Entry | undefined {
  const { clientWidth, clientHeight } = map.getContainer();
  const frame = {
    left: padding.left,
    top: 12,
    right: clientWidth - padding.right,
    bottom: clientHeight - 40,
  };
  const points = line.map(([lon, lat]) => map.project([lon as number, lat as number]));
  const isIn = ({ x, y }: { x: number; y: number }) =>
    x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  const first = points.findIndex(isIn);
  if (first === 0) return onTheWay(points);
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
  const near = 90;
  return {
    x,
    y,
    anchorX: x - frame.left < near ? '0%' : frame.right - x < near ? '-100%' : '-50%',
    // Above the line, so that it leaves free what lies along it.
    anchorY: y - frame.top < near / 3 ? '0%' : '-100%',
    isInside: false,
  };
}

const shortestPx = 170;
const share = 0.4;

function onTheWay(points: readonly { x: number; y: number }[]): Entry | undefined {
  const [from, to] = [points[0], points.at(-1)];
  const at = points[Math.round((points.length - 1) * share)];
  if (!from || !to || !at || Math.hypot(to.x - from.x, to.y - from.y) < shortestPx) return undefined;
  return { x: at.x, y: at.y, anchorX: '-50%', anchorY: '-50%', isInside: true };
}
