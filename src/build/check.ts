import { argv, stderr, stdout } from 'node:process';
import { formatProblem } from '../story/problem';
import { compileStory } from './compile';
import { readCountries, readStories } from './folders';

/** Verifies every story: a line for each that holds, or every broken rule and exit code 1. */
const [stories = 'data/stories', countries = 'data/basemap/countries'] = argv.slice(2);
const shapes = readCountries(countries);
const folders = readStories(stories);
if (folders.length === 0) {
  stderr.write(`${stories}: found no story; expected a folder for each\n`);
  process.exitCode = 1;
}
for (const folder of folders) {
  const compilation = compileStory(folder, shapes);
  if (compilation.ok) {
    const { sentences, claims, features, gaps } = compilation.story;
    const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0);
    stdout.write(
      `${folder.slug}: ${sentences.length} sentences, ${quotes} quotes, ${claims.length} claims, ` +
        `${features.length} features, ${gaps.length} gaps\n`,
    );
  } else {
    for (const problem of compilation.problems) stderr.write(`${formatProblem(problem)}\n`);
    stderr.write(`${folder.slug}: ${compilation.problems.length} broken rules\n`);
    process.exitCode = 1;
  }
}
