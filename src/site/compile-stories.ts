import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory } from '../compile/compile';
import { publishIndex, publishSchemas, publishStory, withEdition } from '../publish/publish';
import { publishSearch } from '../publish/search';
import { publishShared } from '../publish/shared';
import type { PublishedStory } from '../story/model';
import type { Listing, TerritoryName } from '../story/story-entry';
import { worldFile } from '../vector/world';
import { groundPath, previewPath, sharedPath } from '../story/pages';
import { isError } from '../story/problems';
import { readStories, storySlugs } from './folders';
import { frontStory } from './front';
import { createGround, type GroundFolders, worldReader } from './ground';
import { worldSvg } from './library/world-svg';
import { problemLines } from './problem-lines';

/** What is published of a folder of stories. */
export interface Publication {
  /** Path to contents. */
  readonly files: Map<string, string>;
  /** The story of `index.html` first; else by name. */
  readonly stories: readonly PublishedStory[];
  /** Why some stories are missing: every broken rule, with its place. */
  readonly broken: readonly string[];
}

interface Whole {
  readonly story: PublishedStory;
  readonly source: string;
  readonly ground: ReadonlyMap<string, string>;
  readonly territory: readonly TerritoryName[];
}

/**
 * Compiles all stories of a directory. A broken one is left out, and named.
 * @param previews paths of the pictures for shared links
 * @throws Error when the front story is unclear
 */
export async function compileStories(
  directory: string,
  grounds: GroundFolders,
  previews: ReadonlySet<string>,
): Promise<Publication> {
  const ground = createGround(grounds);
  const { folders, unread } = readStories(directory);
  const front = frontStory(directory, storySlugs(directory));
  const territories = await ground.territoriesOf(folders);
  const broken = [...unread];
  const whole: Whole[] = [];
  for (const folder of folders) {
    const { story, source, problems } = compileStory(folder, territories);
    const errors = problems.filter(isError);
    if (story && errors.length === 0)
      whole.push({
        story: withEdition(story),
        source,
        ground: await ground.groundOf(folder),
        territory: await ground.territoryNamesOf(folder),
      });
    else broken.push(...problemLines(folder, errors));
  }
  const inOrder = whole.toSorted((a, b) => Number(b.story.slug === front) - Number(a.story.slug === front));
  const files = filesOf(inOrder, grounds, previews);
  files.set(worldFile, await worldSvg(worldReader(grounds.world)));
  return { files, stories: inOrder.map(({ story }) => story), broken };
}

function filesOf(
  whole: readonly Whole[],
  grounds: GroundFolders,
  previews: ReadonlySet<string>,
): Map<string, string> {
  const files = new Map<string, string>();
  const stories = whole.map(({ story }) => story);
  const shared = publishShared(stories);
  const listings = whole.map(({ story: { slug, languages }, territory }): [string, Listing] => [
    slug,
    {
      territory,
      previews: languages.filter((language) => previews.has(previewPath(slug, language))),
      ...(shared.has(slug) && { shared: Object.keys(shared.get(slug)?.things ?? {}) }),
    },
  ]);
  files.set('stories/index.json', publishIndex(stories, new Map(listings)));
  files.set('stories/search.json', publishSearch(stories));
  for (const [slug, file] of shared) files.set(sharedPath(slug), JSON.stringify(file));
  for (const { story, source, ground } of whole) {
    for (const [path, contents] of publishStory(story, source)) files.set(`stories/${path}`, contents);
    for (const [layer, contents] of ground) files.set(groundPath(story.slug, layer), contents);
  }
  for (const [name, contents] of publishSchemas()) files.set(`schema/${name}`, contents);
  // Of the fine grounds and of those that are cut alike.
  const licences = [grounds.basemap, grounds.world].map((from) =>
    readFileSync(join(from, 'LICENSE.md'), 'utf8'),
  );
  files.set('ground/LICENSE.md', licences.join('\n'));
  return files;
}
