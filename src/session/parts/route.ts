import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Route, Story } from '../../story/model';

export type RouteTrace = ReturnType<typeof createRoute>;

/** The route of the story, and the place on it to which the reader has traced it. */
export function createRoute(story: Accessor<Story>) {
  const feature = createMemo(() => story().features.find((one): one is Route => one.kind === 'route'));
  const [asked, setKm] = createSignal<number>();
  const [isFollowing, setFollowing] = createSignal(false);
  return {
    feature,
    /** Distance along the route; undefined while it is not traced. */
    km: createMemo(() => {
      const [km, lengthKm] = [asked(), feature()?.lengthKm];
      return km === undefined || lengthKm === undefined ? undefined : Math.max(0, Math.min(km, lengthKm));
    }),
    setKm,
    /** Whether the map goes with the place on the route. */
    isFollowing,
    setFollowing,
  };
}
