import { keyBits, quadKey } from '../../story/dataset/quad-keys';
import { mercatorY } from '../../geo/mercator';

/** Events as they come, by their place in the file. */
export interface WrittenEvents {
  readonly count: number;
  /** Degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Places in the list of kinds. */
  readonly kind: Uint8Array;
  /** Places in the list of sets of actors. */
  readonly parties: Uint32Array;
  /** The higher, the sooner an event stands for those around it. */
  readonly rank: Float32Array;
}

/**
 * Events in the order of a quadtree: those of a tile, and of a cell of it, are a range. The place in this order is the
 * number of an event; of those in one spot the highest ranked comes first.
 */
export interface EventTable extends Omit<WrittenEvents, 'lon' | 'lat'> {
  readonly key: Float64Array;
  /** On the square of the Mercator projection, 0 to 1 from the west and from the north. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of each event, its place in the file. */
  readonly written: Uint32Array;
}

/** Sorts events into the order of the quadtree. Events of one spot and rank stay in the order of the file. */
export function eventTable(events: WrittenEvents): EventTable {
  const { count } = events;
  const place = Uint32Array.from({ length: count }, (_, index) => index);
  const [x, y, key] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < count; at++) {
    x[at] = ((events.lon[at] ?? 0) + 180) / 360;
    y[at] = 0.5 - mercatorY(events.lat[at] ?? 0) / 360;
    key[at] = quadKey(x[at] as number, y[at] as number);
  }
  const { rank } = events;
  place.sort(
    (a, b) => (key[a] as number) - (key[b] as number) || (rank[b] as number) - (rank[a] as number) || a - b,
  );
  const sorted = <A extends Float64Array | Float32Array | Uint32Array | Uint8Array>(values: A): A => {
    const next = values.slice() as A;
    for (let at = 0; at < count; at++) next[at] = values[place[at] as number] as number;
    return next;
  };
  return {
    count,
    key: sorted(key),
    x: sorted(x),
    y: sorted(y),
    kind: sorted(events.kind),
    parties: sorted(events.parties),
    rank: sorted(rank),
    written: place,
  };
}

/** The zoom of cells that hold a single spot. */
export const spotZoom = keyBits;
