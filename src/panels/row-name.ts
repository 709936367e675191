import type { Row } from '../cartography/rows';
import type { InterfaceWords } from '../state/words';

/** A row by the story's name for it, or by the interface's where the row gathers several things. */
export function rowName(row: Row, { t, of }: InterfaceWords): string {
  if (row.name) return of(row.name);
  if (row.symbol === 'meeting') return t('rowMeetings');
  if (row.symbol === 'place') return t(row.isContext ? 'rowContextPlaces' : 'rowPlaces');
  return t('rowAside');
}
