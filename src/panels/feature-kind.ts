import type { InterfaceWords } from '../state/words';
import type { Feature } from '../story/model';

const kinds = {
  place: 'kindPlace',
  zone: 'kindZone',
  influence: 'kindInfluence',
  route: 'kindRoute',
  backing: 'kindBacking',
  meeting: 'kindMeeting',
} as const;

/** What kind of thing a feature is. */
export const kindName = ({ kind }: Feature, { t }: InterfaceWords): string => t(kinds[kind]);

/** Whether the article says it. */
export const basisName = ({ basis }: Feature, { t }: InterfaceWords): string =>
  t(basis === 'article' ? 'basisArticle' : 'basisContext');
