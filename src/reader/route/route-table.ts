import { asKnown, sharePrecision, stepOf } from '../../geo/as-known';
import { routeShares } from '../../geo/route/route-summary';
import type { Telling } from '../evidence/subject-words';
import { csv, inert } from '../../story/csv';
import { holderKey } from '../../story/holder';
import type { Route } from '../../story/model';
import { holderOf } from '../evidence/holder';

/** How far a measure along a route can be off, km: as far as the worst part of its line, or the edge of a zone on it. */
export function routePrecision(route: Route, { evidence }: Pick<Telling, 'evidence'>): number {
  const zones = evidence().featuresBy(route.spans.flatMap(({ zone }) => zone ?? []));
  const lines = [...route.precisionParts, ...zones.map(({ outline }) => outline)];
  return Math.max(...lines.map(({ precisionKm }) => precisionKm));
}

/** Who holds how much of a route: names, km and per cent, with no digit that is not known. */
export function routeTable(route: Route, session: Telling) {
  const { evidence, words } = session;
  const precisionKm = routePrecision(route, session);
  const percentPrecision = sharePrecision(precisionKm, route.lengthKm);
  const idOf = (zone: string | undefined) => {
    const found = zone === undefined ? undefined : evidence().featureById.get(zone);
    return found?.kind === 'zone' ? holderKey(found.holder) : '';
  };
  /** What is there and too little for its precision is less than one step of it, not nothing. */
  const amount = (value: number, precision: number, show: (value: number, precision: number) => string) =>
    value > 0 && asKnown(value, precision) === 0
      ? words.t('under', { number: show(stepOf(precision), precision) })
      : show(value, precision);
  return routeShares(route, idOf).map(({ holder, awayKm, nearKm }) => {
    const span = route.spans.find(({ zone }) => idOf(zone) === holder);
    return {
      ...holderOf(session, span),
      away: amount(awayKm, precisionKm, words.known),
      near: amount(nearKm, precisionKm, words.known),
      percent: amount((100 * (awayKm + nearKm)) / route.lengthKm, percentPrecision, words.percent),
      awayKm,
      nearKm,
    };
  });
}

/** The table as CSV: one line a holder, km with a point as far as they are known, names in the reader's language. */
export function routeCsv(route: Route, session: Telling): string {
  const { t } = session.words;
  const precisionKm = routePrecision(route, session);
  return csv([
    [t('holder'), t('awayFromFront'), t('nearFront'), t('precisionColumn')],
    ...routeTable(route, session).map(({ name, awayKm, nearKm }) => [
      inert(name),
      asKnown(awayKm, precisionKm),
      asKnown(nearKm, precisionKm),
      precisionKm,
    ]),
  ]);
}
