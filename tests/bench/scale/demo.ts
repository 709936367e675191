import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settingName } from '../../../src/site/front';
import { eventsStory } from './events';

// Makes a site of a story with a large table of invented events, a twentieth of them lines and areas, and serves it: `npm run demo:large -- <events>`.

const [asked = '1000000'] = process.argv.slice(2);
const count = Number(asked);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`demo:large: found "${asked}"; expected a number of events, such as 1000000`);

const stories = resolve('.scratch/demo/stories');
const site = resolve('.scratch/demo/site');
const { slug, files, write } = eventsStory(count, { shapeEvery: 20 });
mkdirSync(join(stories, slug), { recursive: true });
for (const [name, text] of files) writeFileSync(join(stories, slug, name), text);
write(join(stories, slug, 'events.csv'));
writeFileSync(join(stories, settingName), JSON.stringify({ front: slug }));

const vite = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    stdio: 'inherit',
    env: { ...process.env, STORIES: stories, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  }).status ?? 1;

process.exitCode =
  vite('build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn') || vite('preview', '--outDir', site);
