/** Marks on Latin, Greek and Cyrillic letters, and those of Arabic: vowels, hamza, the small alef. */
const marks = /(?=\p{M})[\u0300-\u036f\p{Script_Extensions=Arabic}]/gu;

/** Characters without width or meaning: bidi controls, joiners, soft hyphens, tatweel. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;

/** Interchangeable spellings that Unicode normalisation does not unify. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ς', 'σ'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ʼ', ''],
  ['ʾ', ''],
  ['ʿ', ''],
]);
const anyLetter = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

const arabicDigit = /[٠-٩۰-۹]/gu;
const dash = /(?<=\p{L})[\p{Pd}\u2212](?=\p{N})/gu;

/**
 * The written form in which words are compared: small letters without their marks, one spelling for letters
 * that readers type in several ways, digits as 0 to 9, and no dash between a letter and a digit. Its length
 * is not that of the text.
 */
export function fold(text: string): string {
  return (
    text
      // Taken apart, a letter with hamza or an accent is a letter and a mark.
      .normalize('NFKD')
      .replace(marks, '')
      .replace(unseen, '')
      .toLowerCase()
      .replace(anyLetter, (letter) => letters.get(letter) ?? letter)
      .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(dash, '')
      .normalize('NFC')
  );
}
