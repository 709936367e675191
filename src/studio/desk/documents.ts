import { createStore, del, entries, set } from 'idb-keyval';

/** What is known of a document without opening it. */
export interface DocumentEntry {
  /** Of the journal. */
  readonly id: string;
  /** The name of its folder. */
  readonly slug: string;
  /** As the author has titled it, in the source's language; empty before that. */
  readonly title: string;
  readonly language: string;
  /** When it was last changed, ms since 1970. */
  readonly changed: number;
}

/** The list of the documents that the browser keeps. */
export function createDocuments(database: string) {
  const store = createStore(database, 'documents');
  return {
    /** The last one that was changed comes first. */
    async list(): Promise<DocumentEntry[]> {
      const all = await entries<string, Omit<DocumentEntry, 'id'>>(store);
      return all
        .map(([id, entry]) => ({ id, ...entry }))
        .toSorted((one, other) => other.changed - one.changed);
    },
    note: ({ id, ...entry }: DocumentEntry): Promise<void> => set(id, entry, store),
    forget: (id: string): Promise<void> => del(id, store),
  };
}
