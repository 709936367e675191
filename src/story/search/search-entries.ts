import type { Story, Text } from '../model';
import { stopKey, stopsApart } from '../spots';
import type { Town } from './towns';

/** What a search can find: names, or words in which things are mentioned, in every language of the story. */
export interface SearchEntry<Kind = 'sentence' | 'feature' | 'stop' | 'town' | 'actor' | 'claim'> {
  readonly kind: Kind;
  readonly id: string;
  readonly name?: string;
  readonly mentions?: string;
}

/** All that a story has. A stop that is one of its places is found as that place. */
export function storyEntries(story: Story): readonly SearchEntry[] {
  const { sentences, features, actors, claims } = story;
  return [
    ...features.map(({ id, name }): SearchEntry => ({ kind: 'feature', id, name: inAll(name) })),
    ...stopsApart(story).map(
      ({ route, stop }): SearchEntry => ({ kind: 'stop', id: stopKey(route, stop), name: inAll(stop.name) }),
    ),
    ...actors.map(
      ({ id, name, short = {} }): SearchEntry => ({ kind: 'actor', id, name: inAll(name, short) }),
    ),
    ...sentences.map(
      ({ id, text, translations }): SearchEntry => ({
        kind: 'sentence',
        id,
        mentions: inAll({ text }, translations),
      }),
    ),
    ...claims.map(({ id, statement }): SearchEntry => ({ kind: 'claim', id, mentions: inAll(statement) })),
  ];
}

export const townEntries = (towns: readonly Town[]): readonly SearchEntry[] =>
  towns.map(({ id, name }) => ({ kind: 'town', id, name: inAll(name) }));

/** One text a line, so that words of two texts never join. */
export const inAll = (...texts: readonly Text[]) => texts.flatMap((text) => Object.values(text)).join('\n');
