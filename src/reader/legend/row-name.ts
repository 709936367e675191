import type { RowGroup, Row } from '../../cartography/rows';
import type { InterfaceWords } from '../../session/words';

const groupNames = {
  control: 'groupControl',
  influence: 'groupInfluence',
  backing: 'groupBacking',
  route: 'groupRoute',
  places: 'groupPlaces',
  'outside-conflict': 'groupOutsideConflict',
} as const;

export const groupName = (group: RowGroup, { t }: InterfaceWords): string => t(groupNames[group]);

/** A row by the story's name for it, or by the interface's where the row gathers several things. */
export function rowName(row: Row, { t, of }: InterfaceWords): string {
  if (row.name) return of(row.name);
  if (row.symbol === 'presence') return t('rowPresence');
  if (row.symbol === 'meeting') return t('rowMeetings');
  if (row.id === 'other-places') return t('rowOtherPlaces');
  return t(row.isContext ? 'rowContextPlaces' : 'rowPlaces');
}
