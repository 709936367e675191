/** The letters to which the Arabic article's own may change, as they are written in Latin: as in ash-Sham. */
const changed = ['sh', 'ş', 'd', 'n', 'r', 's', 't', 'z'];

const either = (letters: string) => [...letters].map((one) => `[${one}${one.toUpperCase()}]`).join('');

/** The Arabic article as it is joined to a name in Latin letters by a dash, and only before a letter. */
export const article = [
  String.raw`[AaEe][Ll]\p{Pd}(?=\p{L})`,
  ...changed.map((letter) => String.raw`[AaEe]${letter}\p{Pd}(?=${either(letter)})`),
].join('|');

const atStart = new RegExp(`^(?:${article})`, 'u');

/** The name that the article was joined to; undefined where there is none. */
export const withoutArticle = (word: string): string | undefined =>
  atStart.test(word) ? word.replace(atStart, '') : undefined;

/** The article when it stands alone, folded. */
export const loneArticles: ReadonlySet<string> = new Set(['al', 'el']);
