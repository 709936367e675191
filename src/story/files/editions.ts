import type { StoryFile } from '../schema';

/** A former text of a source, as story.json lists it. */
export type Edition = NonNullable<StoryFile['sources'][number]['editions']>[number];

/** The folder of former texts within a story's folder, and where they are published. */
const folder = 'editions';

/**
 * The file of a former text within the story's folder. It is named by the day on which it was replaced, so that a list
 * of files is in order, and by its hash, of which two texts of one day have not the same.
 * @param language of the source: BCP 47
 */
export const editionName = ({ date, sha256 }: Pick<Edition, 'date' | 'sha256'>, language: string): string =>
  `${folder}/${date}.${sha256.slice(0, 8)}.${language}.txt`;
