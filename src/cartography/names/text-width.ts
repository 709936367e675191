/** Advance widths of the labels' letters in their bold cut, in hundredths of an em: each width with its letters. */
const latin: readonly (readonly [number, string])[] = [
  [24, " '\u2019\u00b7"],
  [29, 'ijlı!,.:;'],
  [34, '()f[]|'],
  [39, 'tr-\u2010\u2011/\\"{}'],
  [43, 'I'],
  [51, '?szLcvy'],
  [55, 'JgxaekoF'],
  [59, 'Thnubdpq_'],
  [61, 'EZ0123456789S+=<>'],
  [65, 'CPVYXBR'],
  [69, 'ADKU'],
  [73, 'GHNOQ&'],
  [82, 'Mw'],
  [88, 'm'],
  [94, 'W@%\u2013\u2014'],
];
/** Arabic letters where they join the one after them, and where they do not. */
const joining: readonly (readonly [number, string])[] = [
  [32, 'ئبتثلنىيپ'],
  [49, 'فقكگ'],
  [54, 'عغ'],
  [58, 'م'],
  [66, 'جحخهچ'],
  [72, 'طظ'],
  [84, 'سش'],
  [90, 'صض'],
];
const ending: readonly (readonly [number, string])[] = [
  [28, 'اأإآ'],
  [34, 'رزژ'],
  [46, 'ءؤو'],
  [52, 'ةه'],
  [59, 'دذ'],
  [64, 'جحخعغ'],
  [70, 'م'],
  [74, 'قنلىيئ'],
  [80, 'طظ'],
  [96, 'بتثكپگ'],
  [102, 'ف'],
  [124, 'سش'],
  [132, 'صض'],
];

const byLetter = (widths: readonly (readonly [number, string])[]) =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const plainWidths = byLetter(latin);
const joiningWidths = byLetter(joining);
const endingWidths = byLetter(ending);

const isArabic = /\p{Script=Arabic}/u;
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const hasNoWidth = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;
const unknownWidth = 66;

const cuts: Readonly<Record<string, number>> = { bold: 1, medium: 0.965, italic: 0.95 };

/**
 * How wide a text is in the labels' typeface, em: the same wherever it is asked for, so that a name finds the same
 * place in a page that is made and in one that is live. Close enough for the system's fonts too.
 */
export function textWidth(text: string, font: string, spacingEm = 0): number {
  const { width, count } = measured(text);
  return width * (cuts[font] ?? 1) + count * spacingEm;
}

/** Cached: names are measured at every move of the map. */
const known = new Map<string, { width: number; count: number }>();

/** In the bold font, em. */
function measured(text: string): { width: number; count: number } {
  const found = known.get(text);
  if (found) return found;
  const letters = [...text.normalize('NFD')].filter((letter) => !hasNoWidth.test(letter));
  const sum = letters.reduce((total, letter, index) => total + widthOf(letter, letters[index + 1]), 0);
  const made = { width: sum / 100, count: letters.length };
  known.set(text, made);
  return made;
}

function widthOf(letter: string, next: string | undefined): number {
  if (isArabic.test(letter)) {
    const joins = next !== undefined && isArabic.test(next) && next !== 'ء' && joiningWidths.get(letter);
    return joins || (endingWidths.get(letter) ?? unknownWidth);
  }
  return plainWidths.get(letter) ?? (isWide.test(letter) ? 100 : unknownWidth);
}
