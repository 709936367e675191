import { valueAt } from '../edits/in-files';
import type { JsonPath } from '../../story/problems';
import type { Row } from './rows';

/** Why a text is not the value of a cell: a code and values, which the page puts into the author's language. */
export type CellRefusal =
  | { readonly code: 'read-only' }
  | { readonly code: 'not-a-choice'; readonly found: string; readonly choices: readonly string[] }
  | { readonly code: 'no-such-id'; readonly found: readonly string[] }
  | { readonly code: 'no-value' }
  | { readonly code: 'not-a-number' | 'no-relation'; readonly found: string };

/** What a text is in the story's files; `undefined` takes the key away. */
export type CellValue =
  | { readonly value: unknown; readonly refusal?: undefined }
  | { readonly refusal: CellRefusal };

/** A column of a table: a key of the items of a list. */
export interface Column {
  /** Told from all others of the table, and the same in any story: "kind", "statement:fr". */
  readonly key: string;
  /** How the cells are edited. */
  readonly kind: 'id' | 'words' | 'choice' | 'ids' | 'number' | 'text';
  /** The language of its words: BCP 47. */
  readonly language?: string;
  /** What a cell may be, where that is a list; the ids that "ids" may name. */
  readonly choices?: readonly string[];
  /** The text of a cell: empty where there is nothing. */
  readonly read: (row: Row) => string;
  /** By what rows are sorted: numbers before texts, and nothing at the end. */
  readonly sortBy: (row: Row) => string | number | undefined;
  /** Where the value is: within its item, or in a file of its own. */
  readonly path: JsonPath;
  readonly file?: string;
  /** What a text would be there; always "read-only" where a cell cannot be edited. */
  readonly parse: (text: string) => CellValue;
}

export const refused = (refusal: CellRefusal): CellValue => ({ refusal });

const textAt = (path: JsonPath) => (row: Row) => {
  const value = valueAt(row.item, path);
  return typeof value === 'string' ? value : '';
};

const sortedByText = (read: Column['read']) => (row: Row) => read(row) || undefined;

/** A column that only says what is there. */
export function shown(key: string, read: Column['read'], kind: Column['kind'] = 'text'): Column {
  const parse = () => refused({ code: 'read-only' });
  return { key, kind, read, sortBy: sortedByText(read), path: [], parse };
}

/** Words in a language; an empty cell has none. */
export function words(key: string, language: string): Column {
  const path = [key, language];
  const read = textAt(path);
  return {
    key: `${key}:${language}`,
    kind: 'words',
    language,
    path,
    read,
    sortBy: sortedByText(read),
    parse: (written) => ({ value: written.trim() === '' ? undefined : written.trim() }),
  };
}

/** Any text, such as a date. */
export function text(key: string, path: JsonPath = [key]): Column {
  const read = textAt(path);
  return {
    key,
    kind: 'text',
    path,
    read,
    sortBy: sortedByText(read),
    parse: (written) => ({ value: written.trim() === '' ? undefined : written.trim() }),
  };
}

/** One of a few; none where it may be left out. */
export function choice(
  key: string,
  choices: readonly string[],
  { isOptional = false, path = [key] }: { isOptional?: boolean; path?: JsonPath } = {},
): Column {
  const read = textAt(path);
  return {
    key,
    kind: 'choice',
    choices,
    path,
    read,
    sortBy: sortedByText(read),
    parse(written) {
      const found = written.trim();
      if (found === '') return isOptional ? { value: undefined } : refused({ code: 'no-value' });
      return choices.includes(found) ? { value: found } : refused({ code: 'not-a-choice', found, choices });
    },
  };
}

/** Some of a list of ids, in an order; nothing at all where none may be left out. */
export function ids(key: string, choices: readonly string[], isOptional = false, isNeeded = false): Column {
  const path = [key];
  const listed = (row: Row): readonly unknown[] => {
    const value = valueAt(row.item, path);
    return Array.isArray(value) ? value : [];
  };
  const read = (row: Row) => listed(row).join(', ');
  return {
    key,
    kind: 'ids',
    choices,
    path,
    read,
    sortBy: (row) => listed(row).length || undefined,
    parse(written) {
      const found = idsIn(written);
      const unknown = found.filter((id) => !choices.includes(id));
      if (unknown.length > 0) return refused({ code: 'no-such-id', found: unknown });
      if (found.length === 0 && isNeeded) return refused({ code: 'no-value' });
      return { value: found.length === 0 && isOptional ? undefined : found };
    },
  };
}

/** Ids as people part them: by commas of any script, semicolons and blanks. */
export const idsIn = (written: string): string[] => written.split(/[\s,;،؛、]+/).filter((id) => id !== '');

/** A number, as it is written in the files. */
export function number(key: string, path: JsonPath): Column {
  const valueOf = (row: Row) => {
    const value = valueAt(row.item, path);
    return typeof value === 'number' ? value : undefined;
  };
  return {
    key,
    kind: 'number',
    path,
    read: (row) => String(valueOf(row) ?? ''),
    sortBy: valueOf,
    parse(written) {
      const found = written.trim();
      if (found === '') return refused({ code: 'no-value' });
      // A spreadsheet of many languages has a comma there.
      const value = Number(found.replace(',', '.'));
      return Number.isFinite(value) ? { value } : refused({ code: 'not-a-number', found });
    },
  };
}
