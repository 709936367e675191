import { fold } from '../../../story/search/fold';

const set = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')).map(fold));

/** Words before a number that make it a year. Not "of": it is before numbers of people as well. */
export const beforeYear = set([
  'in since by until till from during before after year early mid late spring summer autumn winter fall and between',
  'en depuis dès jusqu avant après début fin mi année an été hiver printemps automne',
  'desde hasta año durante antes después principios finales mediados verano invierno primavera otoño',
  'seit im jahr bis ab anfang ende mitte',
  'у в з до від після року рік роком',
  'с до от после начале конце году год к',
  'yılı yaz kış',
  // Year, year, since, in, until, before, after, early, late, mid.
  '\u0639\u0627\u0645 \u0633\u0646\u0629 \u0645\u0646\u0630 \u0641\u064a \u062d\u062a\u0649 \u0642\u0628\u0644 \u0628\u0639\u062f \u0623\u0648\u0627\u0626\u0644 \u0623\u0648\u0627\u062e\u0631 \u0645\u0646\u062a\u0635\u0641 \u0628\u0639\u0627\u0645 \u0644\u0639\u0627\u0645 \u0648\u0639\u0627\u0645',
]);

/** Words after a number that make it a year. */
export const afterYear = set([
  'року рік році р роки рр',
  'года году год г гг годах',
  'yılında yılı yılından yılının yılına senesinde',
  '\u0645\u064a\u0644\u0627\u062f\u064a\u0629 \u0645',
]);

/** Words that may stand between the parts of a date. */
export const withinDate = set([
  'of de del the le du le la den',
  'року г року года р',
  '\u0645\u0646 \u0639\u0627\u0645 \u0633\u0646\u0629 \u0644\u0639\u0627\u0645 \u0634\u0647\u0631',
]);
