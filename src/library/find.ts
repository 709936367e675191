import { searchAmong } from '../story/search';
import { type FoundKind, type StoryTexts, textEntries } from '../story/search/story-texts';
import type { Text } from '../story/model';

/** A text of a story that meets a query. */
export interface Hit {
  readonly kind: FoundKind;
  readonly id: string;
  readonly text: Text;
}

/** What was found, by story, the best story first and the best hit of each. */
export type Found = ReadonlyMap<string, readonly Hit[]>;

/** Searches all that all stories say and name, in all languages at once. */
export function createFind(stories: readonly StoryTexts[]): (query: string) => Found {
  const { search } = searchAmong(textEntries(stories));
  return (query) => {
    const found = new Map<string, Hit[]>();
    for (const { id } of search(query)) {
      const [story, place] = id.split(' ').map(Number);
      const { slug = '', texts = [] } = stories[story ?? -1] ?? {};
      const hit = texts[place ?? -1];
      if (hit) found.set(slug, [...(found.get(slug) ?? []), hit]);
    }
    return found;
  };
}
