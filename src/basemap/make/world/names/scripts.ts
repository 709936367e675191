const cyrillic = /\p{Script=Cyrillic}/u;
const arabic = /\p{Script=Arabic}/u;
const han = /\p{Script=Han}/u;

/** What a name in a language has in it; a catalogue has some names in another script. */
const letters: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries('ar fa ur ckb ps ug'.split(' ').map((code) => [code, arabic])),
  ...Object.fromEntries('ru uk be bg sr mk kk ky tg mn'.split(' ').map((code) => [code, cyrillic])),
  am: /\p{Script=Ethiopic}/u,
  bn: /\p{Script=Bengali}/u,
  dv: /\p{Script=Thaana}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  hy: /\p{Script=Armenian}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ka: /\p{Script=Georgian}/u,
  km: /\p{Script=Khmer}/u,
  ko: /\p{Script=Hangul}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  ne: /\p{Script=Devanagari}/u,
  si: /\p{Script=Sinhala}/u,
  th: /\p{Script=Thai}/u,
  zh: han,
};

const latin = /\p{Script=Latin}/u;

/** Whether a name is in the script of a language, and in no other beside it. */
export const isInScriptOf = (language: string, name: string): boolean => {
  const wanted = letters[language] ?? latin;
  return (
    wanted.test(name) && (wanted === latin ? !arabic.test(name) && !cyrillic.test(name) : !latin.test(name))
  );
};

/** Vowel marks and the lengthening stroke, which come out detached on the map; marks of direction. */
const marks = /[\u064B-\u0652\u0670\u0640\u061C\u200E\u200F]/gu;

/** A name as the map can set it: no vowel marks, no words in brackets, single spaces. */
export const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replace(marks, '')
    .replace(/\s*[([].*?[)\]]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Letters and endings that Arabic has and Persian, Urdu and Kurdish write otherwise. */
const onlyArabic = /[يكةىأإؤئ]|^ال/u;
const neverArabic = /[^\u0621-\u064A\s-]/u;

/** Whether a name without a known language is Arabic: by its letters, in a country of Arabic by the others' absence. */
export const isArabic = (name: string, isArab: boolean): boolean =>
  arabic.test(name) && !neverArabic.test(name) && (isArab || onlyArabic.test(name));

/** A romanised name without the signs of the romanisation: `Ad Ḑāli‘` becomes `Ad Dali`. */
export const withoutSigns = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F‘’ʻʼʽʿʾ'`´]/gu, '')
    .normalize('NFC');
