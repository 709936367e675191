import { isToBeWritten } from '../../story/files/to-be-written';
import type { Files } from '../document/files';
import { jsonIn, valueAt } from '../edits/in-files';
import { placedIn } from '../edits/sentences';

/** A sentence with its translation into a language. */
export interface TranslationRow {
  readonly id: string;
  readonly source: string;
  /** Empty where it is still to be written. */
  readonly words: string;
  readonly speakers: readonly string[];
  readonly isMissing: boolean;
}

/**
 * The sentences of a source beside their translations into a language, and how many have none.
 * @param source its id; the first where it is left out
 */
export function translationRows(
  files: Files,
  language: string,
  source?: string,
): { readonly rows: readonly TranslationRow[]; readonly missing: number } {
  const translated = valueAt(jsonIn(files, `translation.${language}.json`), ['sentences']);
  const rows = placedIn(files, source).map(({ id, exact, speakers }): TranslationRow => {
    const found = valueAt(translated, [id]);
    const written = typeof found === 'string' && !isToBeWritten(found) ? found : '';
    return { id, source: exact, words: written, speakers, isMissing: written.trim() === '' };
  });
  return { rows, missing: rows.filter(({ isMissing }) => isMissing).length };
}
