import type { Session } from '../../session/session';
import type { RouteDifference } from '../../story/model';
import { holderOf } from '../evidence/holder';
import { sentenceNumber } from '../article/sentence-number';

/** Where a sentence and the zones differ on a route, in words. */
export function differenceWords(session: Session, { claim, zone }: RouteDifference): string {
  const { t, of, list } = session.words;
  const found = session.evidence().claimById.get(claim);
  const actors = session.story().actors.filter(({ id }) => found?.actors.includes(id));
  return t('differsHow', {
    number: sentenceNumber(session.story().sentences, found?.quotes[0]?.sentence ?? ''),
    claimed: list(actors.map((actor) => of(actor.name))),
    shown: holderOf(session, { ...(zone && { zone }), fromKm: 0, toKm: 0 }).name,
  });
}
