import { type Days, daysOf } from './edtf';

/** Whether two dates of EDTF have a day in common. What is no date is taken for any. */
export function meet(one: string, other: string, isSouthern?: boolean): boolean {
  try {
    const [a, b] = [daysOf(one, isSouthern), daysOf(other, isSouthern)];
    if (isTurned(a) || isTurned(b)) return true;
    return (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
  } catch {
    return true;
  }
}

/** Whether something was so at a date, by when it is said to have been: what says nothing always was. */
export const wasThere = (
  valid: string | undefined,
  date: string | undefined,
  isSouthern?: boolean,
): boolean => !valid || !date || meet(valid, date, isSouthern);

const isTurned = ({ from = '', until = '9999' }: Days) => from > until;
