/** A country's name in a language, by its two-letter code. */
export const nameOfRegion = (code: string, language: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
