import { fold } from '../../../story/search/fold';

/** The Levant's names of the months, January first; all others say months as Egypt does, or as France does. */
const levantine = [
  '\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a',
  '\u0634\u0628\u0627\u0637',
  '\u0622\u0630\u0627\u0631',
  '\u0646\u064a\u0633\u0627\u0646',
  '\u0623\u064a\u0627\u0631',
  '\u062d\u0632\u064a\u0631\u0627\u0646',
  '\u062a\u0645\u0648\u0632',
  '\u0622\u0628',
  '\u0623\u064a\u0644\u0648\u0644',
  '\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644',
  '\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a',
  '\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u0623\u0648\u0644',
];
const arabicRegions = ['ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA'];

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Months, 1 to 12, by their folded names in a language: by themselves and as they stand in a date, long and short, with
 * a full stop and without; in Arabic those of the Levant, Egypt and the Maghreb.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const found = known.get(language);
  if (found) return found;
  const isArabic = new Intl.Locale(language).language === 'ar';
  const names = new Map<string, number>();
  const add = (name: string, month: number) => {
    const folded = fold(name).replace(/\.$/u, '').trim();
    // A month that is only a number names nothing.
    if (/\p{L}{2}/u.test(folded) && !names.has(folded)) names.set(folded, month);
  };
  for (const tag of isArabic ? [language, ...arabicRegions] : [language]) {
    const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(tag, { ...calendar, month: style });
      const dated = new Intl.DateTimeFormat(tag, {
        ...calendar,
        month: style,
        day: 'numeric',
        year: 'numeric',
      });
      for (let month = 1; month <= 12; month++) {
        const date = Date.UTC(2022, month - 1, 15);
        add(alone.format(date), month);
        add(dated.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  if (isArabic)
    for (const [index, name] of levantine.entries()) {
      add(name, index + 1);
      // "Second October" is said without the article too.
      add(name.replace(/ \u0627\u0644/u, ' '), index + 1);
    }
  known.set(language, names);
  return names;
}
