import type { RowGroup, Row } from '../../cartography/rows';
import { withStatus } from '../../session/told';
import type { InterfaceWords } from '../../session/words';

const groupNames = {
  control: 'groupControl',
  influence: 'groupInfluence',
  backing: 'groupBacking',
  route: 'groupRoute',
  places: 'groupPlaces',
  events: 'groupEvents',
  'outside-conflict': 'groupOutsideConflict',
} as const;

export const groupName = (group: RowGroup, { t }: InterfaceWords): string => t(groupNames[group]);

const eventRows = {
  clash: 'rowClash',
  strike: 'rowStrike',
  arrival: 'rowArrival',
  withdrawal: 'rowWithdrawal',
  displacement: 'rowDisplacement',
  agreement: 'rowAgreement',
} as const;

/** A row by the story's name for it, or by the interface's where the row gathers several things. */
export function rowName(row: Row, words: InterfaceWords): string {
  const { t, of } = words;
  if (row.name) return withStatus(of(row.name), row.status, words);
  if (row.event) return t(eventRows[row.event]);
  if (row.symbol === 'presence') return t('rowPresence');
  if (row.symbol === 'meeting') return t('rowMeetings');
  if (row.id === 'other-places') return t('rowOtherPlaces');
  return t(row.isContext ? 'rowContextPlaces' : 'rowPlaces');
}
