import type { ClaimStatus, SupportKind } from '../story/schema';
import type { Actor, EventKind, Feature, RelationStatus } from '../story/model';
import type { InterfaceWords } from './words';

const statuses = { alleged: 'statusAlleged', denied: 'statusDenied' } as const;

/** A name, with the word for what is not plainly said of what it names. */
export function withStatus(
  name: string,
  status: RelationStatus | ClaimStatus | undefined,
  { t }: InterfaceWords,
): string {
  return status === 'alleged' || status === 'denied'
    ? t('withStatus', { name, status: t(statuses[status]) })
    : name;
}

/** The word for what is alleged or denied; none for what is plainly said. */
export const statusName = (status: RelationStatus, { t }: InterfaceWords): string | undefined =>
  status === 'said' ? undefined : t(statuses[status]);

/** A feature's name, with the word for what is not plainly said. */
export const toldName = (feature: Feature, words: InterfaceWords): string =>
  withStatus(words.of(feature.name), feature.kind === 'backing' ? feature.status : undefined, words);

const supports = {
  military: 'supportMilitary',
  political: 'supportPolitical',
  financial: 'supportFinancial',
  refuge: 'supportRefuge',
} as const;

/** What the words say that a backing is; nothing where they do not. */
export const supportNames = (support: readonly SupportKind[], { t, list }: InterfaceWords): string =>
  list(support.map((kind) => t(supports[kind])));

const events = {
  clash: 'eventClash',
  strike: 'eventStrike',
  arrival: 'eventArrival',
  withdrawal: 'eventWithdrawal',
  displacement: 'eventDisplacement',
  agreement: 'eventAgreement',
} as const;

export const eventName = (event: EventKind, { t }: InterfaceWords): string => t(events[event]);

const actors = {
  state: 'actorState',
  government: 'actorGovernment',
  'armed-groups': 'actorArmedGroups',
  movement: 'actorMovement',
  organisation: 'actorOrganisation',
  mission: 'actorMission',
} as const;

/** What kind of party an actor is. */
export const actorKindName = ({ kind }: Pick<Actor, 'kind'>, { t }: InterfaceWords): string =>
  t(actors[kind]);

/** What there is room for beside the name of a feature: what a backing is, and whether it is said; when an event was. */
export function detailsOf(feature: Feature, words: InterfaceWords): string[] {
  switch (feature.kind) {
    case 'backing':
      return [statusName(feature.status, words), supportNames(feature.support, words)].filter(
        (word) => word !== undefined && word !== '',
      ) as string[];
    case 'event':
      return [words.date(feature.date)];
    default:
      return [];
  }
}
