import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { basemapFiles } from '../../src/cartography/sources';
import { compileStories } from '../../src/site/compile-stories';
import { groundFolders } from '../../src/site/ground';
import { storyPlugin } from '../../src/site/plugin';
import { storiesFolder } from '../../src/site/stories-folder';
import type { StoryEntry } from '../../src/story/story-entry';

const fixtures = join(import.meta.dirname, '../fixtures');
const slug = 'cyprus-leagues-2031';
const grounds = { ...groundFolders, basemap: '' };

let folder = '';
let stories = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  stories = join(folder, 'stories');
  grounds.basemap = join(folder, 'basemap');
  cpSync(join(fixtures, 'basemap'), grounds.basemap, { recursive: true });
  writeFileSync(join(grounds.basemap, 'LICENSE.md'), 'licence');
  for (const name of basemapFiles)
    writeFileSync(
      join(grounds.basemap, 'CYP', `${name}.geojson`),
      JSON.stringify({ type: 'FeatureCollection', features: [] }),
    );
  for (const name of ['a', 'b'])
    cpSync(join(fixtures, 'stories', slug), join(stories, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const front = (name: string) => writeFileSync(join(stories, 'site.json'), JSON.stringify({ front: name }));
const breakStory = (name: string) => {
  const path = join(stories, name, 'claims.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"start": 242', '"start": 243'));
};
const compile = (previews: readonly string[] = []) => compileStories(stories, grounds, new Set(previews));
const index = (files: ReadonlyMap<string, unknown>): StoryEntry[] =>
  JSON.parse(String(files.get('stories/index.json')));

test('the front story is the first of the index, the others follow by name', async () => {
  front('b');
  const { files, stories: compiled, broken } = await compile();
  expect(broken).toEqual([]);
  expect(compiled.map((story) => story.slug)).toEqual(['b', 'a']);
  expect(index(files).map((entry) => entry.slug)).toEqual(['b', 'a']);
});

test('several stories without a setting are an error', async () => {
  await expect(compile()).rejects.toThrow('site.json: found 2 stories and no such file');
});

test('an entry has what a list shows: where it is, its counts, the pictures that there are', async () => {
  front('a');
  const { files } = await compile(['stories/a/preview.de.png', 'stories/b/preview.it.png']);
  const [entry, other] = index(files);
  expect(entry).toMatchObject({
    claims: 7,
    features: 9,
    previews: ['de'],
    territory: [{ id: 'CYP', name: { fr: 'Chypre', de: 'Zypern', en: 'Cyprus', ar: 'قبرص', tr: 'Kıbrıs' } }],
  });
  const [lon, lat] = entry?.at ?? [0, 0];
  expect([Math.round(lon), Math.round(lat)]).toEqual([33, 35]);
  expect(other?.previews).toEqual([]);
});

test('a broken story is named and left out of everything', async () => {
  front('a');
  breakStory('b');
  const { files, broken } = await compile();
  expect(broken).toEqual([expect.stringMatching(/^b\/claims\.json:\d+:\d+: rule 1: /)]);
  expect(index(files).map((entry) => entry.slug)).toEqual(['a']);
  expect([...files.keys()].filter((path) => path.startsWith('stories/b/'))).toEqual([]);
  expect(files.has('stories/a/story.json')).toBe(true);
});

test('a story with a file that is not UTF-8 is broken like any other', async () => {
  front('a');
  writeFileSync(join(stories, 'b', 'source.fr.txt'), Buffer.from([0xc3, 0x28]));
  const { stories: compiled, broken } = await compile();
  expect(broken).toEqual([expect.stringContaining('found bytes that are not UTF-8')]);
  expect(compiled.map((story) => story.slug)).toEqual(['a']);
});

/** Builds an empty page with the stories; what was warned of is returned, and what failed is thrown. */
async function built(): Promise<string[]> {
  mkdirSync(join(folder, 'page'), { recursive: true });
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>page</title>');
  const warned: string[] = [];
  await build({
    configFile: false,
    root: join(folder, 'page'),
    logLevel: 'silent',
    publicDir: false,
    plugins: [storyPlugin({ stories, grounds })],
    build: {
      outDir: join(folder, 'dist'),
      rolldownOptions: { onwarn: ({ message }) => void warned.push(message) },
    },
  });
  return warned;
}

const isWritten = (path: string) => existsSync(join(folder, 'dist', path));

test('a build writes the whole stories, and then fails with what is broken', async () => {
  front('a');
  breakStory('b');
  await expect(built()).rejects.toThrow(/b\/claims\.json:\d+:\d+: rule 1/);
  expect(isWritten('stories/a/story.json')).toBe(true);
  expect(isWritten('stories/b/story.json')).toBe(false);
});

test('a build without a whole story writes nothing', async () => {
  front('a');
  breakStory('a');
  breakStory('b');
  await expect(built()).rejects.toThrow(/a\/claims\.json.*\n?.*b\/claims\.json/s);
  expect(isWritten('index.html')).toBe(false);
});

test('a build publishes the pictures that there are, and says which are missing', async () => {
  front('a');
  writeFileSync(join(stories, 'a', 'preview.fr.png'), 'picture');
  const warned = (await built()).join('\n');
  expect(isWritten('stories/a/preview.fr.png')).toBe(true);
  expect(warned).not.toContain('stories/a/preview.fr.png');
  for (const path of ['stories/a/preview.de.png', 'stories/b/preview.fr.png'])
    expect(warned).toContain(`${path}: found no picture; expected one that "npm run pictures" takes`);
});

test('STORIES names a folder from where the command was called', () => {
  const { STORIES, INIT_CWD } = process.env;
  try {
    delete process.env['STORIES'];
    expect(storiesFolder()).toBe('data/stories');
    process.env['STORIES'] = 'ours';
    process.env['INIT_CWD'] = folder;
    expect(storiesFolder()).toBe(join(folder, 'ours'));
    process.env['STORIES'] = stories;
    expect(storiesFolder()).toBe(stories);
  } finally {
    restore('STORIES', STORIES);
    restore('INIT_CWD', INIT_CWD);
  }
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
