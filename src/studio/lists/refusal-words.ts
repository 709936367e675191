import type { CellRefusal } from '../tables/column';
import type { PasteRefusal } from '../tables/paste';
import type { Words } from './column-words';

/** So many choices or ids are named. */
const mostNamed = 12;

const named = (all: readonly string[], t: Words) =>
  [...all.slice(0, mostNamed), ...(all.length > mostNamed ? ['…'] : [])].join(t('comma'));

type Why = CellRefusal | PasteRefusal;

/** Why a cell is refused, in the author's words. */
export function refusalWords(why: Why, t: Words): string {
  switch (why.code) {
    case 'read-only':
      return t('refusedReadOnly');
    case 'not-a-choice':
      return t('refusedChoice', { found: why.found, choices: named(why.choices, t) });
    case 'no-such-id':
      return t('refusedId', { found: named(why.found, t) });
    case 'no-value':
      return t('refusedEmpty');
    case 'not-a-number':
      return t('refusedNumber', { found: why.found });
    case 'no-relation':
      return t('refusedRelation', { found: why.found });
    case 'no-such-row':
      return t('refusedRow', { found: why.found });
    case 'row-again':
      return t('refusedRowAgain', { found: why.found });
    case 'no-such-column':
      return t('refusedColumn', { found: why.found });
    case 'too-many-rows':
      return t('refusedRows', { count: why.count, most: why.most });
    case 'too-many-columns':
      return t('refusedColumns', { count: why.count, most: why.most });
    default:
      return why satisfies never;
  }
}

/** The same with the place in what was pasted. */
export const pasteRefusalWords = (why: PasteRefusal, t: Words): string =>
  t('listPlace', { row: why.row, column: why.column, why: refusalWords(why, t) });
