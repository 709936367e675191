import { areaPrecision } from '../../geo/as-known';
import type { Telling } from '../evidence/subject-words';
import type { Holder, Transfer } from '../../story/model';

/** What changed hands, in words: the zone, from whom to whom, how much, with which places and how much of which road. */
export function transferWords(transfer: Transfer, session: Omit<Telling, 'story'>): string {
  const { words, evidence } = session;
  const { t, of } = words;
  const feature = (id: string) => of(evidence().nameOf('feature', id));
  const holder = (one: Holder) =>
    words.list(
      (one.kind === 'actor' ? [one.actor] : one.actors).map((id) => of(evidence().nameOf('actor', id))),
    );
  const { zones, from, to, areaKm2, places, routes } = transfer;
  return [
    t('transferLine', {
      zone: feature(zones[1]),
      from: holder(from),
      to: holder(to),
      area: t('areaKm2', {
        km2: words.known(areaKm2, areaPrecision(areaKm2, precisionOf(zones[1], session))),
      }),
    }),
    ...(places.length > 0 ? [t('transferPlaces', { places: words.list(places.map(feature)) })] : []),
    ...routes.map(({ route, km }) =>
      t('transferRoad', {
        distance: words.knownDistance(km, precisionOf(route, session)),
        route: feature(route),
      }),
    ),
  ].join(' · ');
}

/** How far the outline of a feature can be off, km. */
const precisionOf = (id: string, { evidence }: Pick<Telling, 'evidence'>): number =>
  evidence().featureById.get(id)?.outline.precisionKm ?? 1;
