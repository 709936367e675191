import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { StoryFolder } from '../story/files/parse';
import { compileStory, type Territories } from '../compile/compile';
import { fixStory } from '../story/files/fix/fix-story';
import { isError } from '../story/problems';
import { isoDay } from '../story/schema/dates';
import { ofAllDates } from '../story/dates/versions';
import { cutDataset, writtenDataset } from './dataset/cut-dataset';
import { datasetCache } from './dataset/kept-cuts';
import { readStories } from './folders';
import { createGround, type GroundFolders, groundFolders } from './ground';
import { problemLines } from './problem-lines';
import { type Correction, corrected } from './reanchor/corrected';
import { storiesFolder } from './stories-folder';

/**
 * Checks every story, or those that are named: prints a line for each valid one, or every broken rule, and then exits
 * with 1. With `--fix` writes first what is certain and was left out. With `--reanchor <file>` puts a corrected text in
 * the place of one story's before that: `--source` names which of several, `--date` is the day of the correction,
 * `--corrected` says what was corrected.
 */
const stories = storiesFolder();

function fail(message: string): void {
  stderr.write(`${message}\n`);
  process.exitCode = 1;
}

interface Options {
  readonly slugs: readonly string[];
  readonly fix: boolean;
  readonly correction: Correction | undefined;
  readonly grounds: GroundFolders;
}

/** @throws Error where an option is not known */
function options(): Options {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      reanchor: { type: 'string' },
      source: { type: 'string' },
      date: { type: 'string' },
      corrected: { type: 'string' },
      basemap: { type: 'string', default: groundFolders.basemap },
      world: { type: 'string', default: groundFolders.world },
    },
  });
  const { fix, reanchor: path, source, date, corrected: told, basemap, world } = values;
  if (path === undefined && (told ?? date ?? source) !== undefined)
    throw new Error('found --source, --date or --corrected; expected them with --reanchor <file>');
  if (date !== undefined && !v.is(isoDay, date))
    throw new Error(`found --date ${date}; expected a day such as 2031-05-09`);
  const correction =
    path === undefined ? undefined : { path: resolve(env['INIT_CWD'] ?? '', path), source, date, told };
  return { slugs: positionals, fix, correction, grounds: { basemap, world } };
}

async function read(): Promise<{ folders: readonly StoryFolder[]; shapes: Territories } | undefined> {
  try {
    const { slugs, fix, correction, grounds } = options();
    const { folders, unread } = readStories(stories, slugs.length > 0 ? slugs : undefined);
    unread.forEach(fail);
    if (folders.length + unread.length === 0) fail(`${stories}: found no story; expected a folder for each`);
    const now = correction ? [corrected(stories, folders, correction, fix)] : folders;
    const whole = fix ? now.map((folder) => fixed(folder)) : now;
    return { folders: whole, shapes: await createGround(grounds).territoriesOf(whole) };
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

/** The folder with what is certain and was left out, which is written into it, a line for each file. */
function fixed(folder: StoryFolder): StoryFolder {
  const files = new Map(folder.files);
  for (const { name, text, written } of fixStory(folder)) {
    writeFileSync(join(stories, folder.slug, name), text);
    files.set(name, text);
    const counts = Object.entries(written).map(([key, count]) => `${count} × "${key}"`);
    stdout.write(`${folder.slug}/${name}: wrote ${counts.join(', ')}\n`);
  }
  return { ...folder, files };
}

function check(folder: StoryFolder, shapes: Territories): void {
  const { story, problems } = compileStory(folder, shapes);
  for (const line of problemLines(folder, problems)) stderr.write(`${line}\n`);
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  const warned = warnings > 0 ? `, ${warnings} warnings` : '';
  if (!story || errors.length > 0) return fail(`${folder.slug}: ${errors.length} broken rules${warned}`);
  const written = writtenDataset(folder);
  const cut = written && cutDataset(join(stories, folder.slug), written, datasetCache);
  if (cut && !('dataset' in cut)) return cut.forEach((fault) => fail(`${folder.slug}/${fault}`));
  const events = cut ? `, ${cut.dataset.count} events of a table` : '';
  const { sentences, claims, gaps } = story;
  const { features } = ofAllDates(story);
  const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0);
  stdout.write(
    `${folder.slug}: ${sentences.length} sentences, ${quotes} quotes, ${claims.length} claims, ` +
      `${features.length} features, ${gaps.length} gaps${events}${warned}\n`,
  );
}

const input = await read();
if (input) for (const folder of input.folders) check(folder, input.shapes);
