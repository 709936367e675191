import type { Claim, PublishedStory } from '../story/model';
import { reportsOf, sourcesOf } from '../story/sources/reports';
import { sourceOf } from '../story/sources/source-of';
import type { ClaimElsewhere, Elsewhere, SharedFile } from '../story/shared';

/** A thing of a story that others may speak of: a feature or an actor, with the ids that the world knows it by. */
interface Thing {
  readonly story: PublishedStory;
  readonly kind: Elsewhere['kind'];
  readonly id: string;
  readonly claims: readonly string[];
  readonly keys: readonly string[];
}

/** What other stories say of the same places, roads and actors, by slug; only of stories that share any. */
export function publishShared(stories: readonly PublishedStory[]): Map<string, SharedFile> {
  const things = stories.flatMap(thingsOf);
  const byKey = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of thing.keys) byKey.set(key, [...(byKey.get(key) ?? []), thing]);
  const files = new Map<string, SharedFile>();
  for (const thing of things) {
    const same = new Set(thing.keys.flatMap((key) => byKey.get(key) ?? []));
    const speaking = [...same].filter(({ claims }) => claims.length > 0);
    const elsewhere = speaking.filter(({ story }) => story !== thing.story);
    if (elsewhere.length === 0) continue;
    const { slug } = thing.story;
    const known = files.get(slug);
    const name = `${thing.kind}=${thing.id}`;
    const heads = elsewhere.map(({ story }) => [story.slug, headOf(story)] as const);
    files.set(slug, {
      stories: { ...known?.stories, ...Object.fromEntries(heads) },
      things: { ...known?.things, [name]: elsewhere.map(entryOf) },
      sources: { ...known?.sources, [name]: new Set(speaking.flatMap(reportsBehind)).size },
    });
  }
  return files;
}

/** The reports behind what is claimed of a thing. */
function reportsBehind({ story, claims }: Thing): string[] {
  const wanted = new Set(claims);
  const quoting = story.claims.filter(({ id }) => wanted.has(id));
  return [...reportsOf(story.slug, sourcesOf(story, quoting))];
}

function thingsOf(story: PublishedStory): Thing[] {
  const keysOf = (
    kind: Elsewhere['kind'],
    { geonames, wikidata }: { geonames?: number; wikidata?: string },
  ) => [
    ...(geonames === undefined ? [] : [`${kind} geonames ${geonames}`]),
    ...(wikidata === undefined ? [] : [`${kind} wikidata ${wikidata}`]),
  ];
  return [
    ...story.features.flatMap((feature): Thing[] => {
      if (feature.kind !== 'place' && feature.kind !== 'route') return [];
      const claims =
        feature.kind === 'route'
          ? [...feature.claims, ...feature.stretches.flatMap((stretch) => stretch.claims)]
          : feature.claims;
      return [
        {
          story,
          kind: 'feature',
          id: feature.id,
          claims: [...new Set(claims)],
          keys: keysOf('feature', feature),
        },
      ];
    }),
    ...story.actors.map((actor): Thing => {
      const claims = story.claims.filter(({ actors }) => actors.includes(actor.id)).map(({ id }) => id);
      return { story, kind: 'actor', id: actor.id, claims, keys: keysOf('actor', actor) };
    }),
  ].filter(({ keys }) => keys.length > 0);
}

const headOf = ({ title, languages, date }: PublishedStory) => ({ title, languages, date });

function entryOf({ story, kind, id, claims }: Thing): Elsewhere {
  const wanted = new Set(claims);
  return {
    story: story.slug,
    kind,
    id,
    claims: story.claims.filter((claim) => wanted.has(claim.id)).map((claim) => claimOf(story, claim)),
  };
}

const claimOf = (story: PublishedStory, { id, mode, speaker, statement, quotes }: Claim): ClaimElsewhere => ({
  id,
  mode,
  speaker: story.speakers.find((one) => one.id === speaker)?.name ?? {},
  statement,
  quotes: quotes.map(({ exact, rendered, sentence }) => {
    const { language = '' } =
      sourceOf(story.texts, story.sentences.find((one) => one.id === sentence) ?? {}) ?? {};
    return { exact, rendered, ...(language !== story.languages[0] && { language }) };
  }),
});
