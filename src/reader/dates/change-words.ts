import type { Session } from '../../session/session';

/** Between which dates that was: since the one before, or between the two that are compared. */
export function changeWords({ situations, words }: Session): string {
  const { t, date } = words;
  const { from, to } = situations.change() ?? {};
  const earlier = date(from?.date ?? '');
  return situations.compared()
    ? t('changedBetween', { earlier, later: date(to?.date ?? '') })
    : t('changedSince', { date: earlier });
}
