import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, inverse, withChanges } from '../../../src/studio/document/changes';
import type { Contents, Files } from '../../../src/studio/document/files';
import {
  type Edit,
  type History,
  historyOf,
  isSaved,
  type Move,
  moved,
  moveOf,
} from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';

const contents: fc.Arbitrary<Contents> = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ب', '😀', '\n'), maxLength: 12 }),
  fc.uint8Array({ maxLength: 4 }),
);
const folder: fc.Arbitrary<Files> = fc
  .dictionary(fc.constantFrom('story.json', 'claims.json', 'source.ar.txt', 'preview.en.png'), contents)
  .map((files) => new Map(Object.entries(files)));

/** What an author does: makes the folder another one, in one field or in none; takes back; does again; saves. */
const action = fc.oneof(
  fc.record({ files: folder, key: fc.option(fc.constantFrom('title', 'summary'), { nil: undefined }) }),
  fc.constantFrom('undo', 'redo', 'save'),
);

const editTo = (files: Files, key?: string): Edit => ({
  label: { code: 'test' },
  ...(key !== undefined && { key }),
  run: () => files,
});

/** Every history that the actions lead to, and the moves between them. */
function play(
  first: Files,
  actions: readonly (Exclude<Move, object> | { files: Files; key?: string | undefined })[],
) {
  const moves: Move[] = [];
  const histories: History[] = [historyOf(first, true)];
  for (const one of actions) {
    const last = histories.at(-1) as History;
    const move = typeof one === 'string' ? one : moveOf(last, editTo(one.files, one.key))?.move;
    if (move === undefined) continue;
    moves.push(move);
    histories.push(moved(last, move));
  }
  return { moves, histories, last: histories.at(-1) as History };
}

function repeat(history: History, move: 'undo' | 'redo', times: number): History {
  return Array.from({ length: times }).reduce<History>((now) => moved(now, move), history);
}

describe('changes between folders', () => {
  it('lead from one to the other and back, and there are none between the same', () => {
    fc.assert(
      fc.property(folder, folder, (one, other) => {
        const changes = changesBetween(one, other);
        expect(new Map(withChanges(one, changes))).toEqual(other);
        expect(new Map(withChanges(other, inverse(changes)))).toEqual(one);
        expect(changesBetween(one, new Map(one))).toEqual([]);
      }),
    );
  });

  it('are refused by other files than they were made from', () => {
    const changes = changesBetween(new Map([['a.txt', 'one two']]), new Map([['a.txt', 'one three']]));
    expect(() => withChanges(new Map([['a.txt', 'other']]), changes)).toThrow('a.txt: found other text at 5');
  });
});

describe('a history', () => {
  it('is undone to the beginning and redone to the end as the same files', () => {
    fc.assert(
      fc.property(folder, fc.array(action, { maxLength: 20 }), (first, actions) => {
        const { last } = play(first, actions);
        const start = repeat(last, 'undo', last.done.length);
        expect(changesBetween(start.files, first)).toEqual([]);
        const end = repeat(start, 'redo', last.done.length);
        expect(changesBetween(end.files, last.files)).toEqual([]);
        expect(end.done).toEqual(last.done);
      }),
    );
  });

  it('makes one step of what is typed into one field, and another after an undo', () => {
    const typed = ['a', 'ab', 'abc'].map((text) => ({
      files: new Map([['story.json', text]]),
      key: 'title',
    }));
    const { last } = play(new Map([['story.json', '']]), typed);
    expect(last.done.length).toBe(1);
    expect(moved(last, 'undo').files.get('story.json')).toBe('');
    const { last: undone } = play(new Map([['story.json', '']]), [
      typed[0] as never,
      'undo',
      typed[1] as never,
    ]);
    expect(undone.done.length).toBe(1);
    expect(undone.undone).toEqual([]);
  });

  it('makes no step where nothing changes', () => {
    const files: Files = new Map([['story.json', '{}']]);
    expect(moveOf(historyOf(files, true), editTo(new Map(files)))).toBeUndefined();
  });

  it('says whether all of it is saved: also after an undo and a redo, and not after more letters', () => {
    const step = (text: string) => ({ files: new Map([['story.json', text]]), key: 'title' });
    const saved = play(new Map(), [step('a'), 'save']).last;
    expect(isSaved(saved)).toBe(true);
    expect(isSaved(moved(saved, 'undo'))).toBe(false);
    expect(isSaved(moved(moved(saved, 'undo'), 'redo'))).toBe(true);
    expect(isSaved(play(new Map(), [step('a'), 'save', step('ab')]).last)).toBe(false);
    expect(isSaved(historyOf(new Map(), false))).toBe(false);
  });
});

describe('a journal', () => {
  let databases = 0;
  const fresh = () => createJournal(`journal-${++databases}`);

  it('opens as what was last written, whenever the page is closed', async () => {
    await fc.assert(
      fc.asyncProperty(folder, fc.array(action, { maxLength: 12 }), fc.nat(), async (first, actions, cut) => {
        const { moves, histories } = play(first, actions);
        const until = cut % histories.length;
        const name = `journal-${++databases}`;
        const journal = createJournal(name);
        await journal.begin('a', histories[0] as History);
        for (let index = 0; index < until; index++)
          await journal.add('a', moves[index] as Move, histories[index + 1] as History);
        const opened = await createJournal(name).open('a');
        expect(opened).toEqual(histories[until]);
        expect(opened && isSaved(opened)).toBe(isSaved(histories[until] as History));
      }),
      { numRuns: 40 },
    );
  });

  it('goes on after it was opened, and begins anew after many moves without losing a step', async () => {
    const name = `journal-${++databases}`;
    const journal = createJournal(name);
    let history = historyOf(new Map([['story.json', '']]), true);
    await journal.begin('a', history);
    for (let count = 1; count <= 520; count++) {
      const { move } = moveOf(history, editTo(new Map([['story.json', String(count)]]))) as { move: Move };
      history = moved(history, move);
      await journal.add('a', move, history);
    }
    const opened = (await createJournal(name).open('a')) as History;
    expect(opened.files.get('story.json')).toBe('520');
    expect(repeat(opened, 'undo', 520).files.get('story.json')).toBe('');
  });

  it('opens as far as its moves follow each other', async () => {
    const name = `journal-${++databases}`;
    const { moves, histories } = play(new Map(), [
      { files: new Map([['story.json', 'a']]) },
      { files: new Map([['story.json', 'ab']]) },
      { files: new Map([['story.json', 'abc']]) },
    ]);
    const journal = createJournal(name);
    await journal.begin('a', histories[0] as History);
    for (const [index, move] of moves.entries())
      await journal.add('a', move, histories[index + 1] as History);
    await new Promise((resolve) => {
      indexedDB.open(name).onsuccess = ({ target }) => {
        const { result } = target as IDBOpenDBRequest;
        const transaction = result.transaction('moves', 'readwrite');
        transaction.objectStore('moves').delete(['a', 2]);
        transaction.oncomplete = resolve;
      };
    });
    expect(await createJournal(name).open('a')).toEqual(histories[1]);
  });

  it('keeps documents apart, lists them, and forgets one', async () => {
    const journal = fresh();
    await journal.begin('a', historyOf(new Map([['story.json', 'a']]), true));
    await journal.begin('ab', historyOf(new Map([['story.json', 'ab']]), false));
    expect(await journal.ids()).toEqual(['a', 'ab']);
    await journal.remove('a');
    expect(await journal.ids()).toEqual(['ab']);
    expect(await journal.open('a')).toBeUndefined();
    expect((await journal.open('ab'))?.files.get('story.json')).toBe('ab');
  });
});
