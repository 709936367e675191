const key = 'language';

/** The language that the reader chose last, as stored: any text at all. */
export function storedLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage may be denied or full: the choice then lasts for this visit.
  }
}
