import { routeShares } from '../geo/route-summary';
import type { AppState } from '../state/app-state';
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

/** The table as RFC 4180 text: one line a holder, numbers with a point, names in the reader's language. */
export function routeCsv(route: Route, state: AppState): string {
  const { t } = state.words;
  const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
  const lines = [
    [t('holder'), t('certain'), t('uncertain')].map(quoted),
    ...routeTable(route, state).map(({ name, certainKm, doubtfulKm }) => [
      quoted(name),
      certainKm.toFixed(3),
      doubtfulKm.toFixed(3),
    ]),
  ];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
