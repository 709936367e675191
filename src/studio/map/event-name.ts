import type { EventKind } from '../../story/kinds';
import type { MapWord } from './map-words';

const kinds = {
  clash: 'eventClash',
  strike: 'eventStrike',
  arrival: 'eventArrival',
  withdrawal: 'eventWithdrawal',
  displacement: 'eventDisplacement',
  agreement: 'eventAgreement',
} as const satisfies Readonly<Record<EventKind, MapWord>>;

/** The word for what an event is. */
export const eventName = (kind: EventKind): MapWord => kinds[kind];
