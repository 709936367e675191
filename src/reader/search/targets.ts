import { createMemo } from 'solid-js';
import type { Session } from '../../session/session';
import { samePlaceAmong } from '../../story/same-place';
import { type StopOnRoute, stopKey, stopsOf } from '../../story/spots';
import type { Result } from '../../story/search';
import type { Town } from '../../story/search/towns';
import type { Choice } from '../../story/subject';

/** What a result leads to: a choice, a stop of a route, both where a place is a stop, or a town of the basemap. */
export interface Target {
  readonly choice?: Choice | undefined;
  readonly stop?: StopOnRoute | undefined;
  readonly town?: Town | undefined;
}

/** Finds what a result leads to. `town` finds a town of the basemap by its id. */
export function createTargets(
  { story, evidence }: Session,
  town: (id: string) => Town | undefined,
): (result: Result) => Target {
  const stops = createMemo(() => {
    const all = stopsOf(story());
    return { byId: new Map(all.map((one) => [stopKey(one.route, one.stop), one])), at: samePlaceAmong(all) };
  });
  return ({ kind, id }) => {
    if (kind === 'town') return { town: town(id) };
    if (kind === 'stop') return { stop: stops().byId.get(id) };
    const feature = kind === 'feature' ? evidence().featureById.get(id) : undefined;
    if (feature?.kind !== 'place') return { choice: { kind, id } };
    const { name, geometry, geonames } = feature;
    return { choice: { kind, id }, stop: stops().at({ name, at: geometry.coordinates, geonames }) };
  };
}

/** So much closer than a town's rank is the zoom at which the map names it, with some room. */
const beyondRank = 4;
/** The zoom at which a stop of a route is shown with what is around it. */
const stopZoom = 8;

/** Goes to what was found; a stop's route is traced from there. A place keeps the route that is being traced. */
export function goTo(session: Session, { choice, stop, town }: Target): void {
  const isTraced = stop !== undefined && (!choice || stop.route.id === session.route.feature()?.id);
  if (choice) session.selection.choose(choice);
  if (isTraced && !choice) session.camera.goToSpot(stop.at, stopZoom);
  if (isTraced) {
    session.route.turnTo(stop.route.id);
    session.route.setKm(stop.stop.km);
  }
  if (town) {
    session.selection.setSpot(town);
    session.camera.goToSpot(town.at, town.rank + beyondRank);
  }
}
