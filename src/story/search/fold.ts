/** Marks on Latin, Greek and Cyrillic letters; those of Arabic: vowels, hamza, the small alef; the points of Hebrew. */
const marks = /(?=\p{M})[\u0300-\u036f\p{Script_Extensions=Arabic}\p{Script=Hebrew}]/gu;

/** Characters without width or meaning: bidi controls, joiners, soft hyphens, tatweel. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;

/** Interchangeable spellings that Unicode normalisation does not unify. */
const spellings: readonly (readonly [letter: string, ...others: string[]])[] = [
  // Arabic, Persian, Urdu, Kurdish and Pashto keyboards have letters of their own for the same sounds.
  ['ا', 'ٱ'],
  ['ي', 'ى', 'ی', 'ې', 'ۍ', 'ێ', 'ے'],
  ['ك', 'ک', 'ڪ'],
  ['گ', 'ګ'],
  ['ه', 'ة', 'ہ', 'ھ', 'ە', 'ۃ'],
  ['و', 'ۆ'],
  ['ر', 'ڕ'],
  ['ل', 'ڵ'],
  ['ف', 'ڤ'],
  // Hebrew letters at the end of a word, which has not ended while it is typed.
  ['כ', 'ך'],
  ['מ', 'ם'],
  ['נ', 'ן'],
  ['פ', 'ף'],
  ['צ', 'ץ'],
  ['σ', 'ς'],
  ['г', 'ґ'],
  ['ss', 'ß'],
  ['i', 'ı'],
  ['e', 'ə'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đ', 'ð'],
  ['h', 'ħ'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['', 'ʼ', 'ʾ', 'ʿ'],
];
const letters = new Map(spellings.flatMap(([letter, ...others]) => others.map((other) => [other, letter])));
const anyLetter = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

const beyondAscii = /[^\0-\x7f]/;
const digit = /\p{Nd}/gu;
const zeros = Array.from('0٠۰०০੦૦୦௦౦೦൦๐໐༠၀០', (zero) => zero.charCodeAt(0));
const dash = /(?<=\p{L})[\p{Pd}\u2212](?=\p{N})/gu;

/**
 * The written form in which words are compared: small letters without their marks, one spelling for letters
 * that readers type in several ways, digits as 0 to 9, and no dash between a letter and a digit. Its length
 * is not that of the text.
 */
export function fold(text: string): string {
  // Most words of Latin scripts have nothing else to fold.
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(dash, '');
  return (
    text
      // Taken apart, a letter with hamza or an accent is a letter and a mark.
      .normalize('NFKD')
      .replace(marks, '')
      .replace(unseen, '')
      .toLowerCase()
      .replace(anyLetter, (letter) => letters.get(letter) ?? letter)
      .replace(digit, plainDigit)
      .replace(dash, '')
      .normalize('NFC')
  );
}

/** 0 to 9, where the script is known. */
function plainDigit(one: string): string {
  const code = one.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? one : String(code - zero);
}
