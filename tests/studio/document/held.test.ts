import 'fake-indexeddb/auto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type History, historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after everything that can go has gone. */
function heldNow(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('keeps of each step what it changed, and not the files before and after it', () => {
  const size = 400_000;
  const edit = (history: History, index: number): History => {
    const run = () =>
      new Map([['claims.json', `${'a'.repeat(size)}${index} words of a claim, ${index}${'z'.repeat(size)}`]]);
    const made = moveOf(history, { label: { code: 'test' }, run });
    return made ? moved(history, made.move, made.files) : history;
  };
  let history = edit(historyOf(new Map([['claims.json', '']]), true), 0);
  const before = heldNow();
  for (let index = 1; index <= 100; index++) history = edit(history, index);
  // The files of all steps are 80 MB; what else the process holds meanwhile is less than a tenth of that.
  expect(heldNow() - before).toBeLessThan(20 * size);
  expect(history.done).toHaveLength(101);
});

it('keeps in the journal no files of the documents that it has written or read', async () => {
  const journal = createJournal('held');
  const work = async (id: string) => {
    const begun = historyOf(new Map([['source.en.txt', 'first']]), true);
    await journal.begin(id, begun);
    const run = () => new Map([['source.en.txt', 'second']]);
    const made = moveOf(begun, { label: { code: 'test' }, run });
    if (!made) throw new Error('found no move; expected one');
    const after = moved(begun, made.move, made.files);
    await journal.add(id, made.move, after);
    const read = await journal.open(id);
    return [begun, after, read].map(
      (history) => new WeakRef(history?.files ?? expect.fail('found no files')),
    );
  };
  const held = [...(await work('one')), ...(await work('two'))];
  // What a turn has looked at stays until it ends.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(held.map((files) => files.deref())).toEqual(held.map(() => undefined));
  expect(await journal.ids()).toEqual(['one', 'two']);
});
