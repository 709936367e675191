/**
 * Numbers, dates and lists in a language. Arabic takes the digits of the article itself, 0 to 9, and the month
 * names of the Levant.
 */
const locales: Readonly<Record<string, string>> = { ar: 'ar-SY-u-nu-latn', en: 'en-GB' };

const localeOf = (language: string) => locales[language] ?? language;

export function formatNumber(value: number, language: string, digits = 0): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value);
}

/** A list such as "a, b and c". */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** A date of EDTF, to its own precision: a year, a month or a day, or an interval of them. */
export function formatDate(edtf: string, language: string): string {
  return edtf
    .split('/')
    .map((part) => formatPart(part, language))
    .filter((part) => part !== '')
    .join(' – ');
}

function formatPart(part: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(part) ?? [];
  if (year === undefined) return '';
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' as const }),
    ...(day && { day: 'numeric' as const }),
  }).format(date);
}
