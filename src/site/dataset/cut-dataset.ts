import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashLength } from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';
import { type DatasetName, datasetIn, datasetNames } from '../../story/dataset/table-name';
import { eventKinds } from '../../story/kinds';
import type { StoryFolder } from '../../story/files/parse';
import type { StoryFile } from '../../story/schema';
import type { WrittenDataset } from '../../story/schema/dataset';
import { hashOfFile } from './hash-of-file';
import { cutFiles } from './cut-files';
import { keptBlocks } from './kept-blocks';
import { type Cut, cutIn, formVersion, keepCut, keptCuts, usedNow } from './kept-cuts';
import { readEvents } from './read-events';

/** The files that a table of events is cut into. */
export interface CutDataset {
  readonly dataset: Dataset;
  /** The folder of the files; in it, `events/` those that the page reads, and the table and all its tiles to take away. */
  readonly folder: string;
}

/** What story.json says of a table of events, in a story that breaks no rule. */
export const writtenDataset = ({ files }: StoryFolder): WrittenDataset | undefined =>
  (JSON.parse(files.get('story.json') ?? '{}') as Pick<StoryFile, 'dataset'>).dataset;

/**
 * Cuts a story's table of events into tiles, rows and names; or takes what was cut of the same table before, and the tiles
 * of one that shows the same: only its words were changed.
 * @param storyFolder the folder of the story's files
 * @param cache the folder for what was cut
 * @returns what was cut, or what is wrong with the table, a line each
 */
export function cutDataset(
  storyFolder: string,
  written: WrittenDataset,
  cache: string,
): CutDataset | readonly string[] {
  const name = datasetIn(readdirSync(storyFolder)) ?? datasetNames[0];
  const table = join(storyFolder, name);
  const sha256 = hashOfFile(table);
  const { source, speaker, outline, ...meanings } = written;
  const { precisionKm, method, description, source: outlineSource } = outline;
  // Whose table it is and how its positions were found is not in its files: other words for it cut nothing anew.
  const how = JSON.stringify([formVersion, name, meanings, precisionKm]);
  const key = createHash('sha256').update(`${how} ${sha256}`).digest('hex').slice(0, hashLength);
  const described = {
    name,
    text: { ...source, sha256 },
    speaker,
    outline: { method, description, source: outlineSource },
  };
  const slug = basename(storyFolder);
  const folder = join(cache, `${slug}-${key}`);
  const known = cutIn(folder);
  if (known) {
    usedNow(folder);
    return { dataset: { ...described, ...known.dataset }, folder };
  }
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'events'), { recursive: true });
  try {
    // The copy is read that is published: the table may be written while it is cut.
    copyFileSync(table, join(making, name));
    if (hashOfFile(join(making, name)) !== sha256)
      return [`${name}:1: found other bytes than a moment ago; expected no change while it is read`];
    const cut = cutAnew(making, name, written, how, keptCuts(cache, slug));
    if (!('dataset' in cut)) return cut;
    keepCut(making, folder, cut, cache, slug);
    return { dataset: { ...described, ...cut.dataset }, folder };
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * @param folder the folder that the table is in, and that its files are put into
 * @param how in which words records are read, as a key
 * @param former the folders of what was cut before
 */
function cutAnew(
  folder: string,
  name: DatasetName,
  written: WrittenDataset,
  how: string,
  former: readonly string[],
): Cut | readonly string[] {
  const kinds = eventKinds.filter((kind) => Object.values(written.kinds).includes(kind));
  const kept = keptBlocks(folder, former);
  try {
    const read = readEvents(folder, name, written, kinds, how, kept);
    if (!('events' in read)) return read;
    const cut = cutFiles(read, kinds, folder, former);
    if ('faults' in cut) return cut.faults;
    kept.keep();
    return cut;
  } finally {
    // Before the folder gets another name, which some systems refuse while a file in it is open.
    kept.close();
  }
}
