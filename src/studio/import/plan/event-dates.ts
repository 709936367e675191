const months = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
);

const two = (number: number | string) => String(number).padStart(2, '0');

/** Which of the first two numbers of a date such as 05/06/2023 is the day; nothing where the dates do not tell. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

const numbers = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;

/** What the dates of a column tell of the order in all of them. */
export function dayOrderIn(texts: readonly string[]): DayOrder {
  let [day, month] = [false, false];
  for (const text of texts) {
    const [, first = 0, second = 0] = numbers.exec(text) ?? [];
    day ||= Number(first) > 12;
    month ||= Number(second) > 12;
  }
  if (day === month) return undefined;
  return day ? 'day-first' : 'month-first';
}

/**
 * The date in a text, as EDTF: a year first, or points between, or a month by its name; slashes only where their order
 * is known.
 */
export function dateIn(text: string, order: DayOrder): string | undefined {
  const [, y, m, d] = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (y && m && d) return made(y, m, d);
  const [, day, month, year] = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text) ?? [];
  if (day && month && year) return made(year, month, day);
  const [, dd, name, yyyy] = /\b(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4})\b/i.exec(text) ?? [];
  const named = months.get(name?.toLowerCase() ?? '');
  if (dd && named && yyyy) return made(yyyy, String(named), dd);
  const [, first, second, last] = numbers.exec(text) ?? [];
  if (first && second && last) {
    if (order === undefined) return undefined;
    return order === 'day-first' ? made(last, second, first) : made(last, first, second);
  }
  const [, onlyYear, onlyMonth] = /^\s*(\d{4})(?:-(\d{2}))?\s*$/.exec(text) ?? [];
  if (onlyYear && onlyMonth) return Number(onlyMonth) <= 12 ? `${onlyYear}-${onlyMonth}` : undefined;
  return onlyYear;
}

function made(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
