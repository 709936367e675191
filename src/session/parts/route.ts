import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { Route, Story } from '../../story/model';

export type RouteTrace = ReturnType<typeof createRoute>;

/** The routes of the story, the one that can be traced, and the place on it to which the reader has traced it. */
export function createRoute(story: Accessor<Story>) {
  const all = createMemo(() => story().features.filter((one): one is Route => one.kind === 'route'));
  const [askedRoute, setRoute] = createSignal<string>();
  const [asked, setKm] = createSignal<number>();
  const [isFollowing, setFollowing] = createSignal(false);
  const feature = createMemo(() => all().find(({ id }) => id === askedRoute()) ?? all()[0]);
  return {
    all,
    /** The one that was asked for; else the story's first. */
    feature,
    /** Distance along the route; undefined while it is not traced. */
    km: createMemo(() => {
      const [km, lengthKm] = [asked(), feature()?.lengthKm];
      return km === undefined || lengthKm === undefined ? undefined : Math.max(0, Math.min(km, lengthKm));
    }),
    setKm,
    setRoute,
    /** Takes another route, from its beginning where one is being traced. */
    turnTo: (id: string) =>
      batch(() => {
        if (id !== feature()?.id && asked() !== undefined) setKm(0);
        setRoute(id);
      }),
    /** Whether the map goes with the place on the route. */
    isFollowing,
    setFollowing,
  };
}
