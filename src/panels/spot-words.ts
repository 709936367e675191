import { spotAt } from '../geo/along-route';
import type { AppState } from '../state/app-state';
import type { Route } from '../story/model';
import { holderOf } from './holder';

/** A place on a route in words: how far along it, by which town, and in whose hands. */
export function spotWords(state: AppState, route: Route, km: number): [string, string, string] {
  const { t, of, known } = state.words;
  const { precisionKm } = route.outline;
  const { span, stop } = spotAt(route, km);
  return [
    t('kmOf', { km: known(km, precisionKm), total: known(route.lengthKm, precisionKm) }),
    of(stop?.name ?? {}),
    t('heldHere', { holder: holderOf(state, span).name }),
  ];
}
