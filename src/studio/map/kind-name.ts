import type { Thing } from './drawn';
import type { MapDesk } from './map-desk';

const kinds = {
  place: 'kindPlace',
  zone: 'kindZone',
  influence: 'kindInfluence',
  route: 'kindRoute',
  backing: 'kindBacking',
  meeting: 'kindMeeting',
} as const;

/** What each kind of thing is called: as readers know it, where they do. */
export function kindName(kind: Thing['kind'], { t, words }: Pick<MapDesk, 't' | 'words'>): string {
  if (kind === 'front') return t('kindFront');
  return kind === 'event' ? t('kindEvent') : words.t(kinds[kind]);
}
