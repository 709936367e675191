import { spotAt } from '../../geo/route/along-route';
import type { Session } from '../../session/session';
import type { Route } from '../../story/model';
import { holderOf } from '../evidence/holder';

/** A spot on a route in words: its kilometre, nearest town and holder. */
export function spotWords(session: Session, route: Route, km: number): [string, string, string] {
  const { t, of, distanceOf } = session.words;
  const { span, stop } = spotAt(route, km);
  return [
    distanceOf(km, route.lengthKm, route.outline.precisionKm),
    of(stop?.name ?? {}),
    t('heldHere', { holder: holderOf(session, span).name }),
  ];
}
