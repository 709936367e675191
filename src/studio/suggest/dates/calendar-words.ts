import { fold } from '../../../story/search/fold';
import { monthNames } from './month-names';

/** Names of months and days of the week, folded: some are towns as well. */
export function calendarWords(language: string): ReadonlySet<string> {
  const days = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2024, 0, 1 + day))));
  });
  return new Set([...days, ...monthNames(language).keys()]);
}
