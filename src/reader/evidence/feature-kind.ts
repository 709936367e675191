import { isAlliance } from '../../story/relations';
import { eventName } from '../../session/told';
import type { Feature } from '../../story/model';
import type { Telling } from './subject-words';

const kinds = {
  place: 'kindPlace',
  zone: 'kindZone',
  influence: 'kindInfluence',
  route: 'kindRoute',
  backing: 'kindBacking',
  meeting: 'kindMeeting',
} as const;

/** What kind of thing a feature is. */
export function kindName(feature: Feature, { evidence, words }: Telling): string {
  const { t } = words;
  if (feature.kind === 'event') return eventName(feature.event, words);
  return feature.kind === 'backing' && isAlliance(feature, evidence().claimsOf(feature.id))
    ? t('kindAlliance')
    : t(kinds[feature.kind]);
}
