import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Text } from '../../src/story/model';
import { everyStory } from '../support/every-story';
import { story } from '../support/stories';

const root = join(import.meta.dirname, '../../src');
/** What makes the basemap names its places, and the gazetteer has words for countries of all the world. */
const namesPlaces = /^(basemap[/\\](make|disputed)[/\\]|studio[/\\]suggest[/\\]gazetteer[/\\]country-words)/;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(tsx?|css|json|html)$/.test(path) && !namesPlaces.test(path),
);

/** The country of the first story, its people and its code, which none of its names need to say. */
const country = ['syria', 'syrian', 'syrians', 'SYR', 'm-4'];

/** Ids of a speaker and of a stop that are also words of every story. */
const general = new Set(['article', 'border']);

const stories = everyStory.map((one) => one.story);
const places = stories
  .flatMap(({ features }) => features)
  .flatMap((feature): readonly { id: string; name: Text }[] => {
    if (feature.kind === 'place') return [feature];
    return feature.kind === 'route' ? feature.stops : [];
  });
const ids = [
  ...stories.flatMap(({ actors, speakers, features }) => [...actors, ...speakers, ...features]),
  ...places,
].map(({ id }) => id);
const names = places.flatMap(({ name }) => Object.values(name));
const words = [...new Set([...stories.map(({ slug }) => slug), ...country, ...ids, ...names])].filter(
  (word) => !general.has(word),
);

/** Any of the words, with no letter or digit beside it. */
const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Words of the interface, names of languages, names that columns of files have, and what folds, turns or measures letters are Arabic in any story. */
const mayBeArabic = (path: string) =>
  /^i18n\/|(^|\/)words\/|(-words|columns|propose|fold|direction|bidi|text-width|abbreviations)[^/]*\.tsx?$/i.test(
    path,
  );

/** The course of an icon's line, such as "M4 12h16": letters that are commands between numbers. */
const pathData = /(["'`])M\d[\d\s.,MLHVCSQTAZ-]{4,}\1/gi;

/** "path:line: what" for each find; a name in camelCase is read as words. */
function finds(path: string, text: string, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, index) =>
    [
      ...line
        .replace(pathData, '')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .matchAll(pattern),
    ].map(([what]) => `src/${path}:${index + 1}: ${what}`),
  );
}

const findAll = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) => finds(path, readFileSync(join(root, path), 'utf8'), pattern));

test('there is code to look at, and there are words to look for', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(words).toEqual(expect.arrayContaining(['ankara', 'm4', 'sana', 'Latakia', 'إدلب', story.slug]));
});

test('a word is found in an id, a name, a comment and a label, and not inside another word', () => {
  const text = "const idlibZone = 'zone-idlib'; // Ankara\n<p>دمشق</p> sanatorium m40 'M4 12h16' 'M4'";
  expect(finds('a.ts', text, anyWord).map((find) => find.split(': ')[1])).toEqual([
    'idlib',
    'zone-idlib',
    'Ankara',
    'دمشق',
    'M4',
  ]);
});

test('no code knows a story, not even in a comment', () => {
  expect(findAll(files, anyWord)).toEqual([]);
});

test('no code has Arabic letters but what is Arabic for its own sake', () => {
  const others = files.filter((path) => !mayBeArabic(path));
  expect(findAll(others, /[\p{Script=Arabic}]+/gu)).toEqual([]);
});
