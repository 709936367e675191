import type { Text } from '../model';
import { inAll, type SearchEntry } from './search-entries';

/** What a search over all stories finds. */
export type FoundKind = 'story' | 'summary' | 'feature' | 'actor' | 'sentence' | 'claim';

/** All that can be found in one story, as `stories/search.json` has it. */
export interface StoryTexts {
  readonly slug: string;
  readonly texts: readonly { readonly kind: FoundKind; readonly id: string; readonly text: Text }[];
}

const names: ReadonlySet<FoundKind> = new Set(['story', 'feature', 'actor']);

/** As entries of a search; the id is the place of the story and of the text in it, such as "0 12". */
export const textEntries = (stories: readonly StoryTexts[]): SearchEntry<FoundKind>[] =>
  stories.flatMap(({ texts }, story) =>
    texts.map(({ kind, text }, place) => ({
      kind,
      id: `${story} ${place}`,
      [names.has(kind) ? 'name' : 'mentions']: inAll(text),
    })),
  );
