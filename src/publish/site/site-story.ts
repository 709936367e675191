import { compileStory } from '../../compile/compile';
import { folderOf } from '../../story/files/folder-of';
import { tableProblems } from '../../story/files/table-problems';
import { previewPath } from '../../story/pages';
import { isError } from '../../story/problems';
import { withEdition } from '../publish';
import { draftOf } from './draft';
import type { createGround } from './ground';
import type { WholeStory } from './story-files';

/** A story's folder: names to contents, text for what the compiler reads. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A story of a site: all files of its folder, and what was made of it. */
export interface SiteStory extends WholeStory {
  readonly files: Files;
}

/** A story that cannot be published yet: it breaks rules, or nothing of it can be shown. */
export class Unpublishable extends Error {}

/**
 * Compiles a story for a site of its own.
 * @param isDraft takes it as far as it goes, and marks it as a draft
 * @throws Unpublishable where it breaks a rule and is no draft, or there is nothing to show
 */
export async function siteStory(
  slug: string,
  files: Files,
  ground: ReturnType<typeof createGround>,
  isDraft: boolean,
): Promise<SiteStory> {
  const folder = folderOf(slug, files);
  const { story, sources, problems } = compileStory(folder, await ground.territoriesOf([folder]));
  const errors = [...problems, ...tableProblems(folder)].filter(isError);
  if (!story || (errors.length > 0 && !isDraft))
    throw new Unpublishable(`${slug}: found ${errors.length} problems; expected none`);
  return {
    folder,
    files,
    story: withEdition(isDraft ? draftOf(story) : story),
    sources,
    ground: await ground.groundOf(folder),
    territory: await ground.territoryNamesOf(folder),
  };
}

/** The pictures for shared links that a story's folder has: published path to bytes. A draft is not shared. */
export function previewsOf({ story: { slug, languages }, files }: SiteStory): Map<string, Uint8Array> {
  return new Map(
    languages.flatMap((language): [string, Uint8Array][] => {
      const picture = files.get(`preview.${language}.png`);
      return picture instanceof Uint8Array ? [[previewPath(slug, language), picture]] : [];
    }),
  );
}
