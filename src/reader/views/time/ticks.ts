import { dayMs, type TimeScale, timeOf } from './scale';

/** A mark of the scale, at the beginning of a year, a month or a day. */
interface Tick {
  /** As a share of the scale, 0 to 1. */
  readonly at: number;
  readonly label: string;
}

/** How far apart ticks are, finest first. */
const steps = [
  ...[1, 5, 10].map((count) => ({ unit: 'day', count }) as const),
  ...[1, 3, 6].map((count) => ({ unit: 'month', count }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({ unit: 'year', count }) as const),
] as const;

type Step = (typeof steps)[number];

const shortestDays = { day: 1, month: 28, year: 365 } as const;

/**
 * The finest ticks whose labels stand apart on an axis. Years are multiples of their step; months are counted from
 * January, days from the first of a month.
 *
 * @param width of the axis; `widthOf` gives that of a label, its distance from the next included, in the same unit
 * @param label the words of a date such as "2023", "2023-04" or "2023-04-25"
 */
export function ticksOn(
  scale: TimeScale,
  width: number,
  label: (date: string) => string,
  widthOf: (label: string) => number,
): readonly Tick[] {
  // No label is narrower than one letter: what has more ticks than that is not even laid out.
  const most = width / widthOf('1');
  const days = (scale.end - scale.start) / dayMs;
  for (const step of steps.filter(({ unit, count }) => days / (shortestDays[unit] * count) <= most)) {
    const ticks = dates(step, scale)
      .map((date) => ({ at: scale.at(Date.parse(date)), label: label(date) }))
      // The first may be in a year that began before the axis; the last may have no room before its end.
      .filter((tick) => tick.at >= 0 && tick.at * width + widthOf(tick.label) <= width);
    const isApart = ticks.every(
      (tick, index) => ((ticks[index + 1]?.at ?? 1) - tick.at) * width >= widthOf(tick.label),
    );
    if (ticks.length > 0 && isApart) return ticks;
  }
  return [];
}

/** The dates of a scale at a step, each in ISO 8601 to the step's precision. */
function dates({ unit, count }: Step, { start, end }: TimeScale): string[] {
  const first = new Date(start);
  const last = new Date(end - dayMs);
  const years = range(first.getUTCFullYear(), last.getUTCFullYear());
  if (unit === 'year') return years.filter((year) => year % count === 0).map((year) => iso(timeOf(year), 4));
  const months = years.flatMap((year) =>
    range(0, 11).map((month) => ({ year, month, time: timeOf(year, month) })),
  );
  const within = months.filter(({ time }) => time >= start && time < end);
  if (unit === 'month')
    return within.filter(({ month }) => month % count === 0).map(({ time }) => iso(time, 7));
  return within.flatMap(({ year, month }) => {
    const length = new Date(timeOf(year, month + 1, 0)).getUTCDate();
    // The last of a month is too close to the first of the next.
    const ofMonth = range(1, length).filter(
      (day) => (day - 1) % count === 0 && length - day >= count / 2 - 1,
    );
    return ofMonth.map((day) => iso(timeOf(year, month, day), 10));
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const iso = (time: number, length: number) => new Date(time).toISOString().slice(0, length);
