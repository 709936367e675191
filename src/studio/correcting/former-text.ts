import type { Correction } from '../../story/files/anchoring/correct';
import { inAll } from '../edits/in-all';

/** What the author says of the text that a corrected one takes the place of. */
export interface FormerText {
  readonly isKept: boolean;
  /** The day of the correction: year-month-day. */
  readonly date: string;
  /** What was corrected, by language, as far as it was said. */
  readonly told: Readonly<Record<string, string>>;
}

/** What is proposed: to keep it, as of a day. */
export const formerTextOn = (day: Date): FormerText => ({
  isKept: true,
  date: [
    day.getFullYear(),
    ...[day.getMonth() + 1, day.getDate()].map((one) => String(one).padStart(2, '0')),
  ].join('-'),
  told: {},
});

/** The edition that a former text is kept as, if it is. @param languages of the story */
export function editionOf(
  { isKept, date, told }: FormerText,
  languages: readonly string[],
): Correction['edition'] {
  if (!isKept) return undefined;
  const isTold = Object.values(told).some((words) => words.trim() !== '');
  return { date, ...(isTold && { text: inAll(languages, told) }) };
}
