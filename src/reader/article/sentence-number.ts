import type { Story } from '../../story/model';

const numbersByStory = new WeakMap<Story, ReadonlyMap<string, number>>();

/** A sentence's place in the article, counted from 1; 0 for one that it does not have. */
export function sentenceNumber(story: Story, id: string): number {
  const numbers =
    numbersByStory.get(story) ?? new Map(story.sentences.map((sentence, index) => [sentence.id, index + 1]));
  numbersByStory.set(story, numbers);
  return numbers.get(id) ?? 0;
}
