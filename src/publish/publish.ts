import { toJsonSchema } from '@valibot/to-json-schema';
import { latitudeOf, mercatorY } from '../geo/mercator';
import { wrappedBounds } from '../geo/turns';
import type { Bounds, PublishedStory, Story } from '../story/model';
import * as schema from '../story/schema';
import type { Listing, StoryEntry } from '../story/story-entry';
import { sha256Of } from '../story/sha256';
import { sourceNames } from '../story/sources/source-name';
import { publishClaims } from './claims';
import { publishFeatures } from './features';
import { publishClaimsTable, publishFeaturesTable } from './tables';
import { publishTransfers } from './transfers';
import { publishTransfersTable } from './transfers-table';

/**
 * The published files of one story: path below `stories/` to contents.
 * @param sources the texts themselves, in the order of the story's
 */
export function publishStory(story: PublishedStory, sources: readonly string[]): Map<string, string> {
  const folder = story.slug;
  return new Map([
    ...sourceNames(story.texts).map((name, index): [string, string] => [
      `${folder}/${name}`,
      sources[index] ?? '',
    ]),
    [`${folder}/features.geojson`, json(publishFeatures(story))],
    [`${folder}/claims.jsonld`, json(publishClaims(story))],
    [`${folder}/features.csv`, publishFeaturesTable(story)],
    [`${folder}/claims.csv`, publishClaimsTable(story)],
    ...(story.situations
      ? [
          [`${folder}/transfers.geojson`, json(publishTransfers(story))] as const,
          [`${folder}/transfers.csv`, publishTransfersTable(story)] as const,
        ]
      : []),
    [`${folder}/story.json`, JSON.stringify(story)],
  ]);
}

/** A story with its edition, which changes with any part of it. Hashes the whole story: once for all of its files. */
export function withEdition(story: Story): PublishedStory {
  const edition = sha256Of(JSON.stringify(story)).slice(0, 12);
  return { ...story, edition };
}

/** `stories/index.json`: what a list of stories needs. */
export function publishIndex(
  stories: readonly PublishedStory[],
  listings: ReadonlyMap<string, Listing> = new Map(),
): string {
  return json(
    stories.map(
      (story): StoryEntry => ({
        slug: story.slug,
        title: story.title,
        summary: story.summary,
        languages: story.languages,
        date: story.date,
        as_of: story.asOf,
        bounds: wrappedBounds(story.bounds),
        at: middleOf(story.views.first),
        claims: story.claims.length,
        features: story.features.length,
        edition: story.edition,
        territory: [],
        previews: [],
        ...listings.get(story.slug),
      }),
    ),
  );
}

/** On the Mercator plane, to a tenth of a degree. */
function middleOf([west, south, east, north]: Bounds): [number, number] {
  const latitude = latitudeOf((mercatorY(south) + mercatorY(north)) / 2);
  const [longitude = 0] = wrappedBounds([(west + east) / 2, south, (west + east) / 2, north]);
  return [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10];
}

/** The JSON Schemas of the hand-written files, for editors: file name to contents. */
export function publishSchemas(): Map<string, string> {
  return new Map(
    Object.entries({
      story: schema.storyFile,
      sentences: schema.sentencesFile,
      translation: schema.translationFile,
      claims: schema.claimsFile,
      features: schema.featuresFile,
      fronts: schema.frontsFile,
      territory: schema.territoryFile,
    }).map(([name, form]) => [`${name}.schema.json`, json(toJsonSchema(form))]),
  );
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
