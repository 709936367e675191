import { expect, test } from 'vitest';
import { lineGroups } from '../../src/reader/about/line-groups';
import { story } from '../support/stories';

const groups = lineGroups(story.features);

test('every feature is in one group, beside those whose outlines were made alike', () => {
  const ids = groups.flatMap(({ features }) => features.map(({ id }) => id));
  expect([...ids].sort()).toEqual(story.features.map(({ id }) => id).sort());
  for (const { outline, features } of groups) {
    for (const { id } of features) {
      expect(story.features.find((feature) => feature.id === id)?.outline, id).toEqual(outline);
    }
  }
});

test('no two groups are of the same outline', () => {
  const outlines = groups.map(({ outline }) => JSON.stringify(outline));
  expect(new Set(outlines).size).toBe(groups.length);
  expect(groups.length).toBeLessThan(story.features.length);
});
