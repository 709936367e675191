const key = 'language';
/** Of the languages that a reader chose, how many are kept. */
const most = 5;

/** The languages that the reader chose, the last one first, as stored: any text at all. */
function storedLanguages(): string[] {
  try {
    return localStorage.getItem(key)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** Keeps a choice before the earlier ones: a story may lack the language that was chosen for another. */
export function rememberLanguage(language: string): void {
  const all = [...new Set([language, ...storedLanguages()])].slice(0, most);
  try {
    localStorage.setItem(key, all.join(' '));
  } catch {
    // Storage may be denied or full: the choice then lasts for this visit.
  }
}

/**
 * The languages that a reader is likely to want, the most wanted first: that of a page which is one language's, those
 * chosen before, the browser's.
 */
export const wishedLanguages = (): (string | undefined)[] => [
  document.documentElement.dataset['language'],
  ...storedLanguages(),
  ...navigator.languages,
];
