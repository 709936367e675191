import { createRoot } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { createStorySearch } from '../../src/reader/search/story-search';
import { createSearch } from '../../src/story/search';
import { story } from '../support/stories';

const sentence = story.sentences[0];
const count = 6000;
const large = {
  ...story,
  sentences: Array.from({ length: count }, (_, index) => ({
    ...(sentence as NonNullable<typeof sentence>),
    id: `n${index}`,
    text: `post ${index}`,
    translations: {},
  })),
};
const last = `post ${count - 1}`;

test('a large story is searched in part at once, and soon as a whole', async () => {
  await createRoot(async (dispose) => {
    const { search, isGrowing } = createStorySearch(() => large);
    expect(isGrowing()).toBe(true);
    expect(search('حلب').map(({ id }) => id)).toContain('aleppo');
    expect(search(last).map(({ id }) => id)).not.toContain(`n${count - 1}`);
    await vi.waitUntil(() => !isGrowing(), 10_000);
    expect(search(last).map(({ id }) => id)).toContain(`n${count - 1}`);
    expect(search('post 17')).toEqual(createSearch(large).search('post 17'));
    dispose();
  });
});

test('a story of common size is searched as a whole at once', () =>
  createRoot((dispose) => {
    const { search, isGrowing } = createStorySearch(() => story);
    expect(isGrowing()).toBe(false);
    expect(search('refugees')).toEqual(createSearch(story).search('refugees'));
    dispose();
  }));
