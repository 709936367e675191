import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { migrateStory } from '../story/files/migrate';
import { storiesFolder } from './stories-folder';
import { readText } from './utf8';

/**
 * Brings folders of an earlier form up to date: `npm run migrate`, or `npm run migrate -- <slug>`, or a folder's path.
 * Prints what was done with each.
 */
const stories = storiesFolder();
const named = argv
  .slice(2)
  .map((name) => (existsSync(join(name, 'story.json')) ? name : join(stories, name)));
const all = readdirSync(stories, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const folders = named.length > 0 ? named : all.map(({ name }) => join(stories, name));

for (const folder of folders) {
  const file = join(folder, 'story.json');
  try {
    const migrated = migrateStory(readText(file));
    if (migrated !== undefined) writeFileSync(file, migrated);
    stdout.write(`${file}: ${migrated === undefined ? 'is of the present form' : 'brought up to date'}\n`);
  } catch (error) {
    stderr.write(`${file}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
