import { argv, stderr, stdout } from 'node:process';
import type { StoryFolder } from '../story/files/parse';
import { compileStory, type Territories } from '../compile/compile';
import { isError } from '../story/problems';
import { readStories } from './folders';
import { createGround, groundFolders } from './ground';
import { problemLines } from './problem-lines';
import { storiesFolder } from './stories-folder';

/** Checks every story: prints a line for each valid one, or every broken rule, and then exits with 1. */
const [stories = storiesFolder(), basemap = groundFolders.basemap, world = groundFolders.world] =
  argv.slice(2);

function fail(message: string): void {
  stderr.write(`${message}\n`);
  process.exitCode = 1;
}

async function read(): Promise<{ folders: readonly StoryFolder[]; shapes: Territories } | undefined> {
  try {
    const { folders, unread } = readStories(stories);
    unread.forEach(fail);
    if (folders.length + unread.length === 0) fail(`${stories}: found no story; expected a folder for each`);
    return { folders, shapes: await createGround({ basemap, world }).territoriesOf(folders) };
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

function check(folder: StoryFolder, shapes: Territories): void {
  const { story, problems } = compileStory(folder, shapes);
  for (const line of problemLines(folder, problems)) stderr.write(`${line}\n`);
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  const warned = warnings > 0 ? `, ${warnings} warnings` : '';
  if (!story || errors.length > 0) return fail(`${folder.slug}: ${errors.length} broken rules${warned}`);
  const { sentences, claims, features, gaps } = story;
  const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0);
  stdout.write(
    `${folder.slug}: ${sentences.length} sentences, ${quotes} quotes, ${claims.length} claims, ` +
      `${features.length} features, ${gaps.length} gaps${warned}\n`,
  );
}

const input = await read();
if (input) for (const folder of input.folders) check(folder, input.shapes);
