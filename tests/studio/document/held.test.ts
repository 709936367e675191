import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type History, historyOf, moved, moveOf } from '../../../src/studio/document/history';

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
