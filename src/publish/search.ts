import type { PublishedStory, Text } from '../story/model';
import { sourceOf } from '../story/sources/source-of';
import type { FoundKind, StoryTexts } from '../story/search/story-texts';

/** `stories/search.json`: what a search over all stories can find. */
export function publishSearch(stories: readonly PublishedStory[]): string {
  return JSON.stringify(stories.map(textsOf));
}

function textsOf({
  slug,
  title,
  summary,
  features,
  actors,
  sentences,
  claims,
  texts,
}: PublishedStory): StoryTexts {
  const named = (kind: FoundKind, all: readonly { id: string; name: Text }[]) =>
    all.map(({ id, name }) => ({ kind, id, text: name }));
  return {
    slug,
    texts: [
      { kind: 'story', id: slug, text: title },
      { kind: 'summary', id: slug, text: summary },
      ...named('feature', features),
      ...named('actor', actors),
      ...sentences.map(({ id, source, text, translations }) => ({
        kind: 'sentence' as const,
        id,
        text: { [sourceOf(texts, { source })?.language ?? '']: text, ...translations },
      })),
      ...claims.map(({ id, statement }) => ({ kind: 'claim' as const, id, text: statement })),
    ],
  };
}
