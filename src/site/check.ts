import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { StoryFolder } from '../story/files/parse';
import { compileStory, type Territories } from '../compile/compile';
import { fixStories } from './fix-stories';
import { isError } from '../story/problems';
import { readStories } from './folders';
import { createGround, groundFolders } from './ground';
import { problemLines } from './problem-lines';
import { storiesFolder } from './stories-folder';

/**
 * Checks every story, or those that are named: prints a line for each valid one, or every broken rule, and then exits
 * with 1. With `--fix` writes first what is certain and was left out.
 */
const stories = storiesFolder();

function fail(message: string): void {
  stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** All stories, or those of some names. */
function readNamed(slugs: readonly string[]): StoryFolder[] {
  const all = readStories(stories);
  if (all.length === 0) fail(`${stories}: found no story; expected a folder for each`);
  for (const slug of slugs.filter((one) => !all.some((folder) => folder.slug === one)))
    fail(`${join(stories, slug)}: found no story; expected a folder of this name`);
  return slugs.length === 0 ? all : all.filter((folder) => slugs.includes(folder.slug));
}

async function read(): Promise<{ folders: readonly StoryFolder[]; shapes: Territories } | undefined> {
  try {
    const { values, positionals: slugs } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        fix: { type: 'boolean' },
        basemap: { type: 'string', default: groundFolders.basemap },
        world: { type: 'string', default: groundFolders.world },
      },
    });
    const folders = readNamed(slugs);
    const fixed = values.fix ? fixStories(stories, folders) : [];
    for (const line of fixed) stdout.write(`${line}\n`);
    const checked = fixed.length > 0 ? readNamed(slugs) : folders;
    return { folders: checked, shapes: await createGround(values).territoriesOf(checked) };
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
}

function check(folder: StoryFolder, shapes: Territories): void {
  const { story, problems } = compileStory(folder, shapes);
  for (const line of problemLines(folder, problems)) stderr.write(`${line}\n`);
  const errors = problems.filter(isError);
  if (!story || errors.length > 0) return fail(`${folder.slug}: ${errors.length} broken rules`);
  const { sentences, claims, features, gaps } = story;
  const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0);
  stdout.write(
    `${folder.slug}: ${sentences.length} sentences, ${quotes} quotes, ${claims.length} claims, ` +
      `${features.length} features, ${gaps.length} gaps\n`,
  );
}

const input = await read();
if (input) {
  for (const folder of input.folders) check(folder, input.shapes);
}
