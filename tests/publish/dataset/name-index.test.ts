import { expect, test } from 'vitest';
import { nameIndex } from '../../../src/publish/dataset/name-index';
import { namesFound } from '../../../src/session/dataset/names-found';
import type { NameEntry } from '../../../src/story/dataset/dataset';
import { asked, meets } from '../../../src/story/search/query';
import { words } from '../../../src/story/search/words';
import { random } from '../../bench/scale/random';

const next = random(11);
const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] as string;
const beginnings = ['Tell', 'Ain', 'Deir', 'Khirbat', 'تل', 'دير', 'עין', 'Çay'];
const middles = ['Hamra', 'Zarqa', 'Salib', 'أبيض', 'الزور', 'Şehir', 'חרוד'];
const entries: NameEntry[] = Array.from({ length: 6_000 }, (_, index) => [
  `${pick(beginnings)} ${pick(middles)} ${index}`,
  1 + Math.floor(next() ** 3 * 500),
  [index],
]);
const files = new Map<string, readonly NameEntry[]>();
const index = nameIndex(entries, (file) => {
  const hash = String(files.size);
  files.set(hash, file);
  return hash;
});
let reads: string[] = [];
const find = (query: string) => {
  reads = [];
  return namesFound(query, index, async (hash) => {
    reads.push(hash);
    return files.get(hash) ?? [];
  });
};
/** What a look at each of the names finds. */
const wordsOf = new Map(entries.map((entry) => [entry, words(entry[0])]));
const all = (query: string) => {
  const sought = asked(query);
  return entries.filter((entry) =>
    sought.every((one) => wordsOf.get(entry)?.some((word) => meets(word, one))),
  );
};

test.each([
  '4711',
  'Hamra 4711',
  'deir 33',
  'دير 12',
  'الزور 77',
  'زور 205',
  'חרוד 5',
  'cay sehir 1',
  'nowhere',
])('"%s" finds what a look at every name does, from at most three files', async (query) => {
  const found = await find(query);
  const names = (some: readonly NameEntry[]) => new Set(some.map(([name]) => name));
  // Of what very many have the commonest are found.
  expect([...names(found)].every((name) => names(all(query)).has(name))).toBe(true);
  if (all(query).length < 20) expect(names(found)).toEqual(names(all(query)));
  expect(reads.length).toBeLessThanOrEqual(3);
});

test('of a word that very many names have, those of most events are found, the most first', async () => {
  const [common = ''] = Object.keys(index.commonest).filter((beginning) => beginning.length > 1);
  const found = await find(common);
  expect(found).toHaveLength(100);
  expect(reads).toHaveLength(1);
  const counts = all(common)
    .map(([, count]) => count)
    .sort((a, b) => b - a);
  expect(found.map(([, count]) => count)).toEqual(counts.slice(0, 100));
});

test('no file is larger than a search should load', () => {
  expect(files.size).toBeGreaterThan(5);
  for (const file of files.values()) expect(JSON.stringify(file).length).toBeLessThan(61_000);
});

test('a name that is all of what is asked for comes before one of more events', async () => {
  const two: NameEntry[] = [
    ['Aleppo north', 50, [0]],
    ['Aleppo', 2, [1]],
  ];
  const small = nameIndex(two, () => 'one');
  const found = await namesFound('aleppo', small, async () => two);
  expect(found.map(([name]) => name)).toEqual(['Aleppo', 'Aleppo north']);
});
