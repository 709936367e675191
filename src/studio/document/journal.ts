import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Contents, Files } from './files';
import { type History, type Move, moved, type Step } from './history';

/** A document from which a history is made again by the moves after it. Steps are told by their place. */
interface Beginning {
  readonly files: readonly (readonly [string, Contents])[];
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly saved: number | undefined;
}

type Entry = { readonly beginning: Beginning } | { readonly move: Move };

/** So many moves, and the journal begins anew from where they led. */
const most = 500;

/**
 * The journal of documents: every move is given to the browser's own database as it is made, none waits for another, so
 * that a page that is killed in the midst of typing has lost nothing but what it had not been told.
 */
export function createJournal(database: string) {
  const store: UseStore = createStore(database, 'moves');
  const counts = new Map<string, number>();
  const rangeOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

  const put = (id: string, number: number, entry: Entry) =>
    store('readwrite', (moves) => {
      moves.put(entry, [id, number]);
      // From here on it no longer takes the page to finish it.
      moves.transaction.commit();
      return promisifyRequest(moves.transaction);
    });

  /** Begins a document, or what is left of it, anew. */
  async function begin(id: string, history: History): Promise<void> {
    counts.set(id, 1);
    await store('readwrite', (moves) => {
      moves.delete(rangeOf(id));
      moves.put({ beginning: beginningOf(history) } satisfies Entry, [id, 0]);
      moves.transaction.commit();
      return promisifyRequest(moves.transaction);
    });
  }

  return {
    begin,
    /** Ids of all documents. */
    async ids(): Promise<string[]> {
      const keys = await store('readonly', (moves) => promisifyRequest(moves.getAllKeys()));
      return [...new Set(keys.map((key) => String((key as IDBValidKey[])[0])))];
    },
    /** @param after the history that the move led to */
    async add(id: string, move: Move, after: History): Promise<void> {
      const number = counts.get(id) ?? (await countOf(id));
      if (number > most) return begin(id, after);
      counts.set(id, number + 1);
      await put(id, number, { move });
    },
    /** The document as it was left, as far as its moves follow each other; `undefined` where there is none. */
    async open(id: string): Promise<History | undefined> {
      const [entries, keys] = await store('readonly', (moves) =>
        Promise.all([
          promisifyRequest(moves.getAll(rangeOf(id))),
          promisifyRequest(moves.getAllKeys(rangeOf(id))),
        ]),
      );
      const whole = (entries as Entry[]).slice(0, firstGap(keys));
      const [first, ...rest] = whole;
      if (!first || !('beginning' in first)) return undefined;
      counts.set(id, whole.length);
      return rest.reduce(
        (history, entry) => ('move' in entry ? moved(history, entry.move) : history),
        historyFrom(first.beginning),
      );
    },
    async remove(id: string): Promise<void> {
      counts.delete(id);
      await store('readwrite', (moves) => {
        moves.delete(rangeOf(id));
        return promisifyRequest(moves.transaction);
      });
    },
  };

  async function countOf(id: string): Promise<number> {
    const keys = await store('readonly', (moves) => promisifyRequest(moves.getAllKeys(rangeOf(id))));
    return keys.length;
  }
}

/** How many keys, from the first on, are numbered without a gap: later moves were made from what is not there. */
function firstGap(keys: readonly IDBValidKey[]): number {
  const gap = keys.findIndex((key, index) => (key as IDBValidKey[])[1] !== index);
  return gap === -1 ? keys.length : gap;
}

function beginningOf({ files, done, undone, saved }: History): Beginning {
  const place = saved === undefined || saved === 'nothing' ? undefined : placeOf(saved, done, undone);
  return { files: [...files], done, undone, saved: saved === 'nothing' ? 0 : place };
}

/** How many steps are done where a step is the last of them; steps that were undone are done after the others. */
function placeOf(step: Step, done: readonly Step[], undone: readonly Step[]): number | undefined {
  const index = [...done, ...undone.toReversed()].indexOf(step);
  return index === -1 ? undefined : index + 1;
}

function historyFrom({ files, done, undone, saved }: Beginning): History {
  const steps = [...done, ...undone.toReversed()];
  const last = saved === 0 ? ('nothing' as const) : steps[(saved ?? 0) - 1];
  return { files: new Map(files) as Files, done, undone, saved: saved === undefined ? undefined : last };
}
