import type { RouteSpot } from '../../geo/route/along-route';
import type { Session } from '../../session/session';
import { isHolder } from '../../story/holder';
import type { Claim, Zone } from '../../story/model';
import { sentenceNumber } from '../article/sentence-number';

/**
 * What the holder of a spot on a route rests on. That the article says who holds an area says nothing of a spot in it:
 * only a claim of control on a stretch of the route is about the spot, and the area's edge is its editors'.
 */
export function spotBasis(session: Session, zone: Zone, spot: Pick<RouteSpot, 'stretches'>): string {
  const { evidence, words } = session;
  if (zone.basis === 'context') return words.t('notSaidHere');
  const control = (claims: readonly Claim[]) =>
    claims.filter(({ kind, actors }) => kind === 'controls' && actors.some(isHolder(zone.holder)));
  const ofStretch = control(
    spot.stretches.flatMap(({ claims }) => claims.flatMap((id) => evidence().claimById.get(id) ?? [])),
  );
  if (ofStretch.length > 0) return words.t('saidOfStretch', { sentences: sentencesOf(session, ofStretch) });
  const ofZone = evidence().claimsOf(zone.id);
  const ofArea = control(ofZone);
  return words.t('saidOfArea', { sentences: sentencesOf(session, ofArea.length > 0 ? ofArea : ofZone) });
}

/** "Sentence 9", or several in the order of the article. */
function sentencesOf({ story, words }: Session, claims: readonly Claim[]): string {
  const quoted = claims.flatMap(({ quotes }) =>
    quotes.map(({ sentence }) => sentenceNumber(story().sentences, sentence)),
  );
  const numbers = [...new Set(quoted)].sort((a, b) => a - b);
  return words.list(numbers.map((number) => words.t('inSentence', { number: words.number(number) })));
}
