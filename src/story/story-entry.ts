import type { PublishedStory } from './model';

/** What `stories/index.json` has of each story. */
export interface StoryEntry
  extends Pick<PublishedStory, 'slug' | 'title' | 'languages' | 'date' | 'bounds' | 'edition'> {
  readonly as_of: string;
}
