import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentBuild } from './support/builds';
import { expect, test } from './support/page';

const assets = join(currentBuild, 'assets');

/** The scripts that a script of the build loads, at any depth, with itself: names without their hashes. */
function loadedBy(script: string, isOnDemand: boolean): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = readFileSync(join(assets, file), 'utf8');
    for (const [, next = ''] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w~.-]+\.js)["'`]/g))
      load(next);
    if (!isOnDemand) return;
    for (const [, next = ''] of text.matchAll(/\bimport\(["'`]\.\/([\w~.-]+\.js)["'`]\)/g)) load(next);
  };
  load(script);
  return new Set([...loaded].map(nameOf));
}

const nameOf = (file: string) => file.replace(/-[\w-]{8}\.js$/, '');

function scriptNamed(name: string): string {
  const [found, ...others] = readdirSync(assets).filter((file) => nameOf(file) === name);
  if (found === undefined || others.length > 0)
    throw new Error(
      `${assets}: found ${others.length + (found ? 1 : 0)} scripts named ${name}; expected one`,
    );
  return found;
}

test('the page of all stories loads nothing of a story’s page alone, now or on demand', () => {
  const loaded = loadedBy(scriptNamed('stories'), true);
  expect([...loaded]).toEqual(expect.arrayContaining(['stories', 'pages', 'search', 'ar']));
  for (const name of ['story', 'drawing', 'map', 'engine', 'later']) expect(loaded, name).not.toContain(name);
});

test('a page loads its parts without the engine, but for the map that needs it', () => {
  expect([...loadedBy(scriptNamed('map'), false)]).toEqual(
    expect.arrayContaining(['engine', 'drawing', 'story']),
  );
  for (const name of ['story', 'WithoutEngine', 'later', 'SearchBox', 'PaperMap', 'drawing'])
    expect(loadedBy(scriptNamed(name), false), name).not.toContain('engine');
});
