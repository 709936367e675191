import { expect, test } from 'vitest';
import { settingOf } from '../../../src/studio/ground/setting';
import type { StoryFile } from '../../../src/story/schema';

const whole = {
  territory: ['COD'],
  views: { first: [12, -13, 31, 5], whole: [12, -13, 31, 5] },
} as unknown as StoryFile;

test('a draft’s ground is cut for its territory, its first view and its languages', () => {
  expect(settingOf(whole, ['fr', 'en'])).toEqual({
    bounds: [12, -13, 31, 5],
    territory: ['COD'],
    languages: ['fr', 'en'],
  });
});

test.each<[what: string, story: object | undefined]>([
  ['no story', undefined],
  ['no territory', { views: whole.views }],
  ['an empty territory', { ...whole, territory: [] }],
  ['no views', { territory: ['COD'] }],
  ['a view of three numbers', { ...whole, views: { first: [1, 2, 3] } }],
  ['a view that is no number', { ...whole, views: { first: [1, 2, 3, 'a'] } }],
])('%s: there is nothing to cut', (_, story) => {
  expect(settingOf(story as Partial<StoryFile> | undefined, ['en'])).toBeUndefined();
});
