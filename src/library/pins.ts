import type { StoryEntry } from '../story/story-entry';
import { worldFrame } from '../vector/world';

/** A point of the world's map with the stories that stand there. */
export interface Pin {
  /** In the frame of the world's map. */
  readonly point: readonly [x: number, y: number];
  readonly entries: readonly StoryEntry[];
}

/**
 * Joins stories that stand closer than a distance, in units of the frame, into one pin, which stands in their middle:
 * the closest two pins first, until all stand apart.
 */
export function pinsOf(entries: readonly StoryEntry[], apart: number): Pin[] {
  const pins: Pin[] = entries.map((entry) => ({
    point: worldFrame.project([...entry.at]),
    entries: [entry],
  }));
  for (;;) {
    let closest: { one: number; other: number; distance: number } | undefined;
    for (let other = 1; other < pins.length; other++)
      for (let one = 0; one < other; one++) {
        const distance = distanceOf(pins[one] as Pin, pins[other] as Pin);
        if (distance < (closest?.distance ?? apart)) closest = { one, other, distance };
      }
    if (!closest) return pins;
    const [joined] = pins.splice(closest.other, 1);
    pins[closest.one] = join(pins[closest.one] as Pin, joined as Pin);
  }
}

const distanceOf = ({ point: [x, y] }: Pin, { point: [otherX, otherY] }: Pin) =>
  Math.hypot(x - otherX, y - otherY);

function join(one: Pin, other: Pin): Pin {
  const entries = [...one.entries, ...other.entries];
  const share = other.entries.length / entries.length;
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    point: [between(one.point[0], other.point[0]), between(one.point[1], other.point[1])],
    entries,
  };
}
