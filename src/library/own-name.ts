/** A language's name in itself, such as "français"; its code where the browser has none. */
export const ownName = (code: string): string => nameOfLanguage(code, code);

/** A language's name in another language. */
export function nameOfLanguage(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
