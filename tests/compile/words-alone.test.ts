import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { storyOfWords } from '../support/story-of-words';

test('a story without zones, routes and places is whole', () => {
  const { story, problems } = compileStory(storyOfWords(fixtureFolder), fixtureTerritories);
  expect(problems).toEqual([]);
  expect(story?.features).toEqual([]);
  expect(story?.claims.length).toBeGreaterThan(0);
});
