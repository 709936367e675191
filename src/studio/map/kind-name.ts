import type { Thing } from './drawn';
import type { MapWord } from './map-words';

const kinds = {
  front: 'kindFront',
  place: 'kindPlace',
  zone: 'kindZone',
  influence: 'kindInfluence',
  route: 'kindRoute',
  backing: 'kindBacking',
  meeting: 'kindMeeting',
  event: 'kindEvent',
} as const satisfies Readonly<Record<Thing['kind'], MapWord>>;

/** The word for what each kind of thing is. */
export const kindName = (kind: Thing['kind']): MapWord => kinds[kind];
