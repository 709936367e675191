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

/** All that a story has, one by one. A stop that is one of its places is found as that place. */
export function* storyEntries(story: Story): Generator<SearchEntry, undefined> {
  const { sentences, features, actors, claims } = story;
  for (const { id, name } of features) yield { kind: 'feature', id, name: inAll(name) };
  for (const { route, stop } of stopsApart(story))
    yield { kind: 'stop', id: stopKey(route, stop), name: inAll(stop.name) };
  for (const { id, name, short = {} } of actors) yield { kind: 'actor', id, name: inAll(name, short) };
  for (const { id, text, translations } of sentences)
    yield { kind: 'sentence', id, mentions: inAll({ text }, translations) };
  for (const { id, statement } of claims) yield { kind: 'claim', id, mentions: inAll(statement) };
}

export const townEntries = (towns: readonly Town[]): readonly SearchEntry[] =>
  towns.map(({ id, name }) => ({ kind: 'town', id, name: inAll(name) }));

/** One text a line, so that words of two texts never join. */
export const inAll = (...texts: readonly Text[]) => texts.flatMap((text) => Object.values(text)).join('\n');
