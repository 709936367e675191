import { fold } from '../../../story/search/fold';

interface NumericDate {
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  readonly date: string;
}

const iso = /(?<![\p{Nd}-])\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?![\p{Nd}-])/gu;
const dayAndMonth =
  /(?<![\p{Nd}./-])(\p{Nd}{1,2})([./-])(\p{Nd}{1,2})\2(\p{Nd}{4})(?![\p{Nd}-]|[./]\p{Nd})/gu;
const eastern =
  /(\p{Nd}{4})\s?[\u5e74\ub144](?:\s?(\p{Nd}{1,2})\s?[\u6708\uc6d4](?:\s?(\p{Nd}{1,2})\s?[\u65e5\uc77c])?)?/gu;

/**
 * Dates in numbers, where they can be read in one way only: the year first, or a day that can be no month, or full stops
 * in a language that parts a day from its month by them.
 */
export function numericDates(text: string, language: string): NumericDate[] {
  const found = (match: RegExpMatchArray, parts: readonly (string | number | undefined)[]): NumericDate[] => {
    const [year = 0, month, day] = parts.map((part) =>
      part === undefined ? undefined : Number(fold(String(part))),
    );
    const isDate =
      (month === undefined || (month >= 1 && month <= 12)) &&
      (day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate()));
    if (!isDate || year < 1500 || year > 2099) return [];
    const date = [year, month, day].filter((part) => part !== undefined);
    const from = match.index ?? 0;
    return [
      { from, to: from + match[0].length, date: date.map((part) => String(part).padStart(2, '0')).join('-') },
    ];
  };
  const all = [
    ...[...text.matchAll(iso)].flatMap((match) => found(match, match[0].split('-'))),
    ...[...text.matchAll(eastern)].flatMap((match) => found(match, match.slice(1, 4))),
    ...[...text.matchAll(dayAndMonth)].flatMap((match) => {
      const [, first = '', mark = '', second = '', year = ''] = match;
      const [a, b] = [Number(fold(first)), Number(fold(second))];
      if (a === b || a > 12 || (mark === '.' && partsByStops(language))) return found(match, [year, b, a]);
      return b > 12 ? found(match, [year, a, b]) : [];
    }),
  ].toSorted((one, other) => one.from - other.from);
  return all.filter(({ from }, index) => all.slice(0, index).every(({ to }) => to <= from));
}

function partsByStops(language: string): boolean {
  const format = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [first, mark] = format.formatToParts(0);
  return first?.type === 'day' && mark?.value.trim() === '.';
}
