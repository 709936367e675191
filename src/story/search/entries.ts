import type { Feature, Story, Text } from '../model';

/** What a search can find: names, or words in which things are mentioned, in every language of the story. */
export interface Entry {
  readonly kind: 'sentence' | 'feature' | 'actor' | 'claim';
  readonly id: string;
  readonly name?: string;
  readonly mentions?: string;
}

export function entries({ sentences, features, actors, claims }: Story): readonly Entry[] {
  return [
    ...features.map((feature): Entry => {
      const entry = { kind: 'feature', id: feature.id, name: inAll(feature.name) } as const;
      return feature.kind === 'route' ? { ...entry, mentions: stopsOf(feature) } : entry;
    }),
    ...actors.map(({ id, name, short = {} }): Entry => ({ kind: 'actor', id, name: inAll(name, short) })),
    ...sentences.map(
      ({ id, text, translations }): Entry => ({
        kind: 'sentence',
        id,
        mentions: inAll({ text }, translations),
      }),
    ),
    ...claims.map(({ id, statement }): Entry => ({ kind: 'claim', id, mentions: inAll(statement) })),
  ];
}

const stopsOf = ({ stops }: Extract<Feature, { kind: 'route' }>) => inAll(...stops.map(({ name }) => name));

/** A line to each text, so that no word joins the next text's. */
const inAll = (...texts: readonly Text[]) => texts.flatMap((text) => Object.values(text)).join('\n');
