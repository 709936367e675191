import type { PublishedStory, Text } from './model';

/** A country or a disputed area, by its id in a story's territory. */
export interface TerritoryName {
  readonly id: string;
  readonly name: Text;
}

/** What the site adds to what a story says itself. */
export interface Listing {
  /** What the story's zones partition. */
  readonly territory: readonly TerritoryName[];
  /** The languages in which it has a picture for shared links. */
  readonly previews: readonly string[];
  /** Ids of its features and actors of which other stories speak too; absent where there are none. */
  readonly shared?: readonly string[];
}

/** What `stories/index.json` has of each story; the story of the front page is the first. */
export interface StoryEntry
  extends Pick<PublishedStory, 'slug' | 'title' | 'summary' | 'languages' | 'date' | 'bounds' | 'edition'>,
    Listing {
  readonly as_of: string;
  /** The middle of the first view, degrees, lon before lat. */
  readonly at: readonly [number, number];
  /** How many claims and features it has. */
  readonly claims: number;
  readonly features: number;
}
