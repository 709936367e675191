import type { JsonPath } from '../problems';
import type { StoryFile } from '../schema';

/** A former text of a source, as story.json lists it. */
export type Edition = NonNullable<StoryFile['sources'][number]['editions']>[number];

/** The folder of former texts within a story's folder, and where they are published. */
export const editionsFolder = 'editions';

/**
 * The file of a former text within the story's folder. It is named by the day on which it was replaced, so that a list
 * of files is in order, and by its hash, of which two texts of one day have not the same.
 * @param language of the source: BCP 47
 */
export const editionName = ({ date, sha256 }: Pick<Edition, 'date' | 'sha256'>, language: string): string =>
  `${editionsFolder}/${date}.${sha256.slice(0, 8)}.${language}.txt`;

/** An edition that story.json lists. */
export interface ListedEdition {
  /** The name of its file within the story's folder. */
  readonly name: string;
  readonly edition: Edition;
  readonly source: StoryFile['sources'][number];
  /** Where it stands in story.json. */
  readonly path: JsonPath;
}

/** The former texts of all sources, in the order in which story.json lists them. */
export const editionsOf = (sources: readonly StoryFile['sources'][number][]): ListedEdition[] =>
  sources.flatMap((source, place) =>
    (source.editions ?? []).map((edition, index) => ({
      name: editionName(edition, source.language),
      edition,
      source,
      path: ['sources', place, 'editions', index],
    })),
  );
