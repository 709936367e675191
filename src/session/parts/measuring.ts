import { createSignal } from 'solid-js';

/** A place on the map, degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A place that was asked for, with as many decimals of its degrees as a pixel of the map there is worth. */
export interface Point extends Place {
  readonly digits: number;
}

export type Measuring = ReturnType<typeof createMeasuring>;

/** Measuring between two places on the map: the first is given to begin with, the second by the next click or key. */
export function createMeasuring() {
  const [from, setFrom] = createSignal<Place>();
  const [to, setTo] = createSignal<Place>();
  const start = (place: Place | undefined) => {
    setTo(undefined);
    setFrom(place);
  };
  return {
    from,
    to,
    start,
    end: () => start(undefined),
    setTo,
  };
}
