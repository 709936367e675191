import edtf from 'edtf';

/** The days between which a date of EDTF lies, both inside (ISO 8601); an open or unknown end is absent. */
export interface Days {
  readonly from?: string;
  readonly until?: string;
}

/** @throws Error where the text has the form of a date but is none, such as "2023-02-31" */
export function daysOf(text: string): Days {
  const date = edtf(text.replace(/(\d{4})-2([1-4])/g, seasonMonths));
  const from = isoDay(date.min);
  const until = isoDay(date.max);
  return { ...(from && { from }), ...(until && { until }) };
}

/** The package takes a season for a quarter of the year; north of the equator spring begins in March. */
function seasonMonths(_: string, year: string, season: string): string {
  const first = Number(season) * 3;
  const last = first + 2;
  const end = last > 12 ? `${Number(year) + 1}-${pad(last - 12)}` : `${year}-${pad(last)}`;
  return `${year}-${pad(first)}/${end}`;
}

const pad = (month: number) => String(month).padStart(2, '0');

const isoDay = (ms: number | null) =>
  ms !== null && Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
