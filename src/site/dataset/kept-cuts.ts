import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashLength } from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';

/** Where what tables of events were cut into is kept from one build to the next. */
export const datasetCache = 'node_modules/.cache/claimed-ground/datasets';

/** Goes up when the files that are cut change their form: what an older program cut is cut again. */
export const formVersion = 9;

/** What is told of the files that a table was cut into, beside them: all but whose table it is and how its positions were found. */
export interface Cut {
  readonly dataset: Omit<Dataset, 'name' | 'text' | 'speaker' | 'outline'>;
  /** A hash of all that its tiles show. */
  readonly tiles: string;
}

export const toldName = 'cut.json';

/** A story has two: an author who takes a change back need not wait again. */
const keptPerStory = 2;

/** The folders of what was cut of a story's table, the one that was used last first. */
export function keptCuts(cache: string, slug: string): string[] {
  if (!existsSync(cache)) return [];
  const usedAt = (folder: string) => statSync(join(folder, toldName)).mtimeMs;
  return readdirSync(cache)
    .filter((name) => name.startsWith(`${slug}-`) && name.length === slug.length + 1 + hashLength)
    .map((name) => join(cache, name))
    .filter((folder) => existsSync(join(folder, toldName)))
    .sort((a, b) => usedAt(b) - usedAt(a));
}

/** What was cut into a folder; undefined where nothing was, or not all. */
export function cutIn(folder: string): Cut | undefined {
  const told = join(folder, toldName);
  return existsSync(told) ? (JSON.parse(readFileSync(told, 'utf8')) as Cut) : undefined;
}

/** Has it count as the one that was used last. */
export function usedNow(folder: string): void {
  const now = new Date();
  utimesSync(join(folder, toldName), now, now);
}

/** Keeps what was cut in its folder, whole or not at all, and lets go of what was cut of the story's table long before. */
export function keepCut(making: string, folder: string, cut: Cut, cache: string, slug: string): void {
  writeFileSync(join(making, toldName), JSON.stringify(cut));
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  for (const old of keptCuts(cache, slug).slice(keptPerStory)) rmSync(old, { recursive: true, force: true });
}
