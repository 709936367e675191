/**
 * Numbers, dates and lists in a language. Arabic takes the digits of the article itself, 0 to 9, and the month
 * names of the Levant.
 */
const locales: Readonly<Record<string, string>> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB', tr: 'tr-TR' };

const localeOf = (language: string) => locales[language] ?? language;

/** Keeps each formatter that was made, by its key: to make one takes longer than all that it is then asked. */
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

/** A number with all of its decimals, also where they are zeros. */
export const formatFixed = (value: number, language: string, digits: number): string =>
  fixed(language, digits).format(value);

export const kmPerMile = 1.609344;

/** The regions whose road signs are in miles; Intl knows no unit that a region prefers. */
const mileRegions = new Set(['GB', 'LR', 'MM', 'US']);

/** Whether readers of a locale such as "en-GB" measure roads in miles; without a region, the likely one decides. */
export function readsMiles(locale: string): boolean {
  try {
    return mileRegions.has(new Intl.Locale(locale).maximize().region ?? '');
  } catch {
    // Browsers may be set to a language whose tag is none.
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

/** By how many of year, month and day a date has. */
const dates = kept(
  (locale, parts) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: 'long' as const }),
      ...(parts > 2 && { day: 'numeric' as const }),
    }),
);

/** A date such as "2012", "2023-04" or "2023-04-25", to its own precision; with an end, the range of both. */
export function formatDate(start: string, language: string, end?: string): string {
  const format = dates(language, start.split('-').length);
  // A date without its day or month is, by the standard, the first of them at midnight UTC.
  const from = new Date(start);
  return end === undefined ? format.format(from) : format.formatRange(from, new Date(end));
}

/** Where quotes begin and end, outside and within other quotes; a language without its own takes the English marks. */
const quotationMarks: Readonly<Record<string, readonly string[]>> = {
  ar: ['«»', '“”'],
  en: ['“”', '‘’'],
};

/** Words of a language, as they are, between quotation marks of that language which they do not have in them. */
export function quoted(words: string, language: string): string {
  const pairs = quotationMarks[language] ?? ['“”', '‘’'];
  const [open = '', close = ''] = pairs.find((pair) => !words.includes(pair[0] ?? '')) ?? pairs[0] ?? '';
  return `${open}${words}${close}`;
}
