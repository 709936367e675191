import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { cutDataset, writtenDataset } from '../../../src/site/dataset/cut-dataset';
import { datasetNames } from '../../../src/story/dataset/table-name';
import { eventsStory } from './events';

/** What a table of events costs at build: ms, and bytes. */
export interface Cut {
  readonly cut: number;
  /** Where nothing of the table has changed. */
  readonly again: number;
  /** Where a word in the middle of it has changed. */
  readonly changed: number;
  /** The most memory that the process had at a time. */
  readonly memory: number;
}

// A process of its own for each size: what one leaves behind must not be counted for the next.
const [size = '', folder = ''] = process.argv.slice(2);
const made = eventsStory(Number(size));
made.write(join(folder, datasetNames[0]));
const written = writtenDataset(made);
const cache = join(folder, 'cut');
rmSync(cache, { recursive: true, force: true });

function timed(): number {
  const start = performance.now();
  const found = written && cutDataset(folder, written, cache);
  if (!found || !('dataset' in found)) throw new Error(found?.join('\n'));
  return performance.now() - start;
}

/** Puts another word of the same length in place of the first one after the middle of the table. */
function change(word: string, other: string): void {
  const path = join(folder, datasetNames[0]);
  const file = openSync(path, 'r+');
  const middle = Math.floor(statSync(path).size / 2);
  const bytes = Buffer.alloc(2_000);
  readSync(file, bytes, 0, bytes.length, middle);
  writeSync(file, other, middle + bytes.indexOf(word));
  closeSync(file);
}

const [cut, again] = [timed(), timed()];
change('nobody', 'no man');
const changed = timed();
const result: Cut = { cut, again, changed, memory: process.resourceUsage().maxRSS * 1024 };
rmSync(cache, { recursive: true });
console.log(JSON.stringify(result));
