/** Locales of the formats: Arabic with Western digits and the month names of the Levant. */
const locales: Readonly<Record<string, string>> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB', tr: 'tr-TR' };

const localeOf = (language: string) => locales[language] ?? language;

/** Caches formatters by key: creating one costs more than all of its calls. */
function kept<T>(make: (language: string, variant: number) => T): (language: string, variant?: number) => T {
  const known = new Map<string, T>();
  return (language, variant = 0) => {
    const key = `${language} ${variant}`;
    const found = known.get(key) ?? make(localeOf(language), variant);
    known.set(key, found);
    return found;
  };
}

const numbers = kept((locale, digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));

export const formatNumber = (value: number, language: string, digits = 0): string =>
  numbers(language, digits).format(value);

const fixed = kept(
  (locale, digits) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** A number with fixed decimals, zeros included. */
export const formatFixed = (value: number, language: string, digits: number): string =>
  fixed(language, digits).format(value);

export const kmPerMile = 1.609344;

/** Regions with road signs in miles; Intl has no API for preferred units. */
const mileRegions = new Set(['GB', 'LR', 'MM', 'US']);

/** Whether a locale such as "en-GB" measures roads in miles; without a region, its likely one decides. */
export function readsMiles(locale: string): boolean {
  try {
    return mileRegions.has(new Intl.Locale(locale).maximize().region ?? '');
  } catch {
    // Browsers may report an invalid tag.
    return false;
  }
}
const percents = kept(
  (locale, digits) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
);

/** Per cent, such as "62%", with the sign where the language has it. */
export const formatPercent = (value: number, language: string, digits = 0): string =>
  percents(language, digits).format(value / 100);

const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A list such as "a, b and c". */
export const formatList = (items: readonly string[], language: string): string =>
  lists(language).format(items);

/** The dates of EDTF are of the Gregorian calendar, whatever else a language counts by. */
const gregorian = { timeZone: 'UTC', calendar: 'gregory' } as const;

/** By precision: how many of year, month and day a date has. */
const dates = kept(
  (locale, parts) =>
    new Intl.DateTimeFormat(locale, {
      ...gregorian,
      year: 'numeric',
      ...(parts > 1 && { month: 'long' as const }),
      ...(parts > 2 && { day: 'numeric' as const }),
    }),
);

/** A date such as "2012", "2023-04" or "2023-04-25", to its own precision; with an end as precise, the range of both. */
export function formatDate(start: string, language: string, end?: string): string {
  const format = dates(language, start.split('-').length);
  // `Date` parses a date without a day or month as the first one, at midnight UTC.
  const from = new Date(start);
  const date = end === undefined ? format.format(from) : format.formatRange(from, new Date(end));
  return withFirst(date, language);
}

/** The first day of a month where it is an ordinal, for which Intl has no form. */
const firstOfMonth: Readonly<Record<string, string>> = { fr: '1er' };

function withFirst(date: string, language: string): string {
  const first = firstOfMonth[language];
  return first === undefined ? date : date.replace(/(?<!\d)1(?=\s\p{L}|\s?–)/gu, first);
}

const datesOfYear = kept(
  (locale, parts) =>
    new Intl.DateTimeFormat(locale, {
      ...gregorian,
      month: 'long',
      ...(parts > 2 && { day: 'numeric' as const }),
    }),
);

/** A date such as "2023-04" or "2023-04-25", for where its year follows. */
export const formatWithoutYear = (date: string, language: string): string =>
  withFirst(datesOfYear(language, date.split('-').length).format(new Date(date)), language);

/** Whether a language writes the year after the month. */
export function endsWithYear(language: string): boolean {
  const types = dates(language, 2)
    .formatToParts(0)
    .map(({ type }) => type);
  return types.indexOf('year') > types.indexOf('month');
}
