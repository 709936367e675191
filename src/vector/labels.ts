import type { View } from '../cartography/layers/view';
import type { NamedBasemap } from '../cartography/names/basemap-names';
import { type Placed, textOf } from '../cartography/names/name';
import { keptFrom, placeNames } from '../cartography/names/place-names';
import type { Frame } from './frame';
import { canvasOf, type Sight } from './sights';

/** A name in the vector map, in the frame's units where it stands and in px how it is set. */
export interface Label extends Placed {
  readonly point: readonly [x: number, y: number];
  readonly leaderFrom?: readonly [x: number, y: number];
  /** Tokens of the widths at which it is visible; absent where there is one width only. */
  readonly tokens?: string;
}

/**
 * The names of a vector map, each once for all widths at which it stands and looks the same.
 * @param chosen ids of features that are named before all others
 */
export function labelsOf(
  view: View,
  basemap: NamedBasemap,
  frame: Frame,
  sights: readonly Sight[],
  chosen: ReadonlySet<string>,
): Label[] {
  const labels = new Map<string, { placed: Placed; tokens: string[] }>();
  let before: readonly Placed[] = [];
  for (const sight of [...sights].reverse()) {
    const canvas = canvasOf(frame, sight);
    // A name in the same position as at the previous width is rendered once.
    const kept = keptFrom(before, canvas);
    before = placeNames(view, basemap, canvas, sight.covers, { kept, isSameScale: false }, chosen);
    for (const placed of before) {
      const key = lookOf(placed, frame);
      const known = labels.get(key);
      if (known) known.tokens.push(sight.token ?? '');
      else labels.set(key, { placed, tokens: [sight.token ?? ''] });
    }
  }
  return [...labels.values()].map(({ placed, tokens }) => ({
    ...placed,
    point: frame.project(placed.at),
    ...(placed.leader && { leaderFrom: frame.project(placed.leader[0]) }),
    ...(sights.length > 1 && { tokens: tokens.join(' ') }),
  }));
}

function lookOf({ name, block, at, anchor, gap }: Placed, frame: Frame): string {
  const [x, y] = frame.project(at).map(Math.round);
  return [name.key, textOf(block), block.size, anchor, x, y, gap].join('|');
}
