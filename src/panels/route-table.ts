import { routeShares } from '../geo/route-summary';
import type { AppState } from '../state/app-state';
import { csv, inert } from '../story/csv';
import type { Route } from '../story/model';
import { holderOf } from './holder';

/** Who holds how much of a route, as the interface shows it: names, km to a tenth, per cent. */
export function routeTable(route: Route, state: AppState) {
  const { evidence, words } = state;
  const idOf = (zone: string | undefined) => {
    const found = zone === undefined ? undefined : evidence.featureById.get(zone);
    return found?.kind === 'zone' ? found.holder : '';
  };
  return routeShares(route, idOf).map(({ holder, certainKm, doubtfulKm }) => {
    const span = route.spans.find(({ zone }) => idOf(zone) === holder);
    return {
      ...holderOf(state, span),
      certain: words.number(certainKm, 1),
      doubtful: words.number(doubtfulKm, 1),
      percent: words.number((100 * (certainKm + doubtfulKm)) / route.lengthKm, 1),
      certainKm,
      doubtfulKm,
    };
  });
}

/** The table as CSV: one line a holder, km with a point, names in the reader's language. */
export function routeCsv(route: Route, state: AppState): string {
  const { t } = state.words;
  return csv([
    [t('holder'), t('certain'), t('uncertain')],
    ...routeTable(route, state).map(({ name, certainKm, doubtfulKm }) => [
      inert(name),
      Number(certainKm.toFixed(3)),
      Number(doubtfulKm.toFixed(3)),
    ]),
  ]);
}
