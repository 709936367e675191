import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  type Edit,
  type History,
  historyOf,
  type Move,
  moved,
  moveOf,
} from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';

// What the browser's database does that it should not: it has no room, loses entries, or is emptied.

const words = ['a', 'b', 'c', 'd', 'e'];

/** The histories that typing leads to, one step a word, each with the move to it. */
const typed = words.reduce<{ move?: Move; history: History }[]>(
  (all, text) => {
    const { history } = all.at(-1) as { history: History };
    const edit: Edit = { label: { code: 'test' }, run: () => new Map([['story.json', text]]) };
    const move = moveOf(history, edit)?.move as Move;
    return [...all, { move, history: moved(history, move) }];
  },
  [{ history: historyOf(new Map([['story.json', '']]), true) }],
);
const at = (index: number) => typed[index] as { move: Move; history: History };

/** A journal with the first moves in it. */
async function journalWith(name: string, moves: number) {
  const journal = createJournal(name);
  await journal.begin('a', at(0).history);
  for (let index = 1; index <= moves; index++) await journal.add('a', at(index).move, at(index).history);
  return journal;
}

/** Does something to all that a database keeps, as the browser itself may. */
const meddle = (name: string, act: (moves: IDBObjectStore) => void) =>
  new Promise<void>((resolve) => {
    indexedDB.open(name).onsuccess = ({ target }) => {
      const { result } = target as IDBOpenDBRequest;
      const transaction = result.transaction('moves', 'readwrite');
      act(transaction.objectStore('moves'));
      transaction.oncomplete = () => {
        result.close();
        resolve();
      };
    };
  });

it('begins anew with the next move after the browser has emptied it', async () => {
  const journal = await journalWith('emptied', 2);
  await meddle('emptied', (moves) => moves.clear());
  await journal.add('a', at(3).move, at(3).history);
  expect(await createJournal('emptied').open('a')).toEqual(at(3).history);
});

it('has also the moves that were made while it began anew', async () => {
  const journal = await journalWith('hurried', 1);
  await meddle('hurried', (moves) => moves.clear());
  await Promise.all([2, 3, 4].map((index) => journal.add('a', at(index).move, at(index).history)));
  await journal.add('a', at(5).move, at(5).history);
  expect(await createJournal('hurried').open('a')).toEqual(at(5).history);
});

it('loses nothing by a move that could not be written, once the next one is', async () => {
  const journal = await journalWith('refused', 1);
  // No database takes a function.
  const refused = { step: { label: { code: 'test', values: { it: () => 0 } }, changes: [] }, joins: false };
  await expect(journal.add('a', refused as never, at(2).history)).rejects.toThrow();
  expect(await createJournal('refused').open('a')).toEqual(at(1).history);
  await journal.add('a', at(3).move, at(3).history);
  expect(await createJournal('refused').open('a')).toEqual(at(3).history);
});

it('keeps what it has where it cannot begin anew', async () => {
  const journal = await journalWith('full', 2);
  const { done } = at(3).history;
  const last = { ...(done.at(-1) as object), label: { code: 'test', values: { it: () => 0 } } };
  const unfit = { ...at(3).history, done: [...done.slice(0, -1), last] } as never;
  await expect(journal.begin('a', unfit)).rejects.toThrow();
  expect(await createJournal('full').open('a')).toEqual(at(2).history);
  await journal.add('a', at(4).move, at(4).history);
  await journal.add('a', at(5).move, at(5).history);
  expect(await createJournal('full').open('a')).toEqual(at(5).history);
});

it('goes on from before a gap without the moves after it', async () => {
  await journalWith('gap', 4);
  await meddle('gap', (moves) => moves.delete(['a', 2]));
  const journal = createJournal('gap');
  expect(await journal.open('a')).toEqual(at(1).history);
  await journal.add('a', at(2).move, at(2).history);
  await journal.add('a', at(3).move, at(3).history);
  expect(await createJournal('gap').open('a')).toEqual(at(3).history);
});

it('opens up to a move that was made from another history', async () => {
  await journalWith('other', 1);
  await meddle('other', (moves) => moves.put({ move: at(4).move }, ['a', 2]));
  expect(await createJournal('other').open('a')).toEqual(at(1).history);
});
