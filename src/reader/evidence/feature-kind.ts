import { isAlliance } from '../../story/alliance';
import type { Feature } from '../../story/model';
import type { Telling } from './subject-words';

const kinds = {
  place: 'kindPlace',
  zone: 'kindZone',
  influence: 'kindInfluence',
  route: 'kindRoute',
  backing: 'kindBacking',
  meeting: 'kindMeeting',
  event: 'kindEvent',
} as const;

/** What kind of thing a feature is. */
export const kindName = (feature: Feature, { evidence, words: { t } }: Telling): string =>
  feature.kind === 'backing' && isAlliance(feature, evidence().claimsOf(feature.id))
    ? t('kindAlliance')
    : t(kinds[feature.kind]);
