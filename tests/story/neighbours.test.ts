import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/story/neighbours';
import { storyLink } from '../../src/story/story-link';
import { entry } from '../support/entries';

const entries = [
  entry('c', { date: '2023-04-25' }),
  entry('a', { date: '2020-11-10' }),
  entry('d', { date: '2023-04-25' }),
  entry('b', { date: '2021/2022' }),
];
const around = (slug: string) => {
  const { earlier, later } = neighboursOf(slug, entries);
  return [earlier?.slug, later?.slug];
};

test('a story names the one before and the one after it in time', () => {
  expect(around('b')).toEqual(['a', 'c']);
  expect(around('a')).toEqual([undefined, 'b']);
});

test('going on comes to every story, also to those of one day', () => {
  const seen = [];
  for (let slug: string | undefined = 'a'; slug; slug = neighboursOf(slug, entries).later?.slug)
    seen.push(slug);
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
});

test('a lone story, and one that is not listed, has none', () => {
  expect(neighboursOf('a', [entry('a')])).toEqual({});
  expect(neighboursOf('x', entries)).toEqual({});
});

test('a link leads to the page in the reader’s language, or else in the source’s', () => {
  expect(storyLink(entry('a'), 'en')).toBe('./a.en.html');
  expect(storyLink(entry('a'), 'tr', 'claim=c1')).toBe('./a.ar.html#claim=c1');
});
