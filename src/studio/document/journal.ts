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

/** What is known of the entries of a document. Their numbers grow, and none is given twice. */
interface Known {
  readonly begun: number;
  next: number;
  /** Whether nothing is missing that the next move is made from. */
  readonly isWhole: boolean;
  /** What the last of those that are still being written led to. No longer: it has all files of the document. */
  latest?: History | undefined;
}

/**
 * The journal of documents: every move is given to the browser's own database as it is made, none waits for another, so
 * that a page that is killed in the midst of typing has lost nothing but what it had not been told. Where a move is not
 * in it, as the browser had no room or has emptied it, it begins anew with the next one.
 */
export function createJournal(database: string) {
  const store: UseStore = createStore(database, 'moves');
  const known = new Map<string, Known>();
  const rangeOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

  /** @returns whether the entry before it is there */
  const put = (id: string, number: number, entry: Entry): Promise<boolean> =>
    store('readwrite', async (moves) => {
      moves.put(entry, [id, number]);
      const before = moves.getKey([id, number - 1]);
      // From here on it no longer takes the page to finish it.
      moves.transaction.commit();
      await promisifyRequest(moves.transaction);
      return before.result !== undefined;
    });

  /** Begins a document, or what is left of it, anew: all at once, or not at all. */
  async function begin(id: string, history: History): Promise<void> {
    const number = known.get(id)?.next ?? 0;
    const one: Known = { begun: number, next: number + 1, isWhole: true, latest: history };
    known.set(id, one);
    await store('readwrite', (moves) => {
      moves.put({ beginning: beginningOf(history) } satisfies Entry, [id, number]);
      moves.delete(IDBKeyRange.bound([id], [id, number], false, true));
      moves.transaction.commit();
      return promisifyRequest(moves.transaction);
    });
    letGo(one, history);
  }

  return {
    begin,
    /** Ids of all documents. */
    async ids(): Promise<string[]> {
      const keys = await store('readonly', (moves) => promisifyRequest(moves.getAllKeys()));
      return [...new Set(keys.map((key) => String((key as IDBValidKey[])[0])))];
    },
    /**
     * Resolves once all moves so far are kept.
     * @param after the history that the move led to
     */
    async add(id: string, move: Move, after: History): Promise<void> {
      const one = known.get(id);
      if (!one?.isWhole || one.next - one.begun > most) return begin(id, after);
      one.latest = after;
      if (await put(id, one.next++, { move })) return letGo(one, after);
      // By now there may be later ones.
      await begin(id, known.get(id)?.latest ?? after);
    },
    /** The document as it was left, as far as its moves follow each other; `undefined` where there is none. */
    async open(id: string): Promise<History | undefined> {
      const [entries, keys] = await store('readonly', (moves) =>
        Promise.all([
          promisifyRequest(moves.getAll(rangeOf(id))),
          promisifyRequest(moves.getAllKeys(rangeOf(id))),
        ]),
      );
      const numbers = keys.map((key) => (key as IDBValidKey[])[1] as number);
      const [begun = 0] = numbers;
      const [first, ...rest] = entries as Entry[];
      if (!first || !('beginning' in first)) return undefined;
      let latest = historyFrom(first.beginning);
      let count = 1;
      for (const entry of rest) {
        const next = numbers[count] === begun + count ? withEntry(latest, entry) : undefined;
        if (!next) break;
        latest = next;
        count += 1;
      }
      known.set(id, { begun, next: (numbers.at(-1) ?? 0) + 1, isWhole: count === entries.length });
      return latest;
    },
    async remove(id: string): Promise<void> {
      known.delete(id);
      await store('readwrite', (moves) => {
        moves.delete(rangeOf(id));
        return promisifyRequest(moves.transaction);
      });
    },
  };
}

/** Of a history that is written, where no later one is on its way. */
function letGo(known: Known, history: History): void {
  if (known.latest === history) known.latest = undefined;
}

/** `undefined` where the entry is no move, or was made from another history. */
function withEntry(history: History, entry: Entry): History | undefined {
  try {
    return 'move' in entry ? moved(history, entry.move) : undefined;
  } catch {
    return undefined;
  }
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
