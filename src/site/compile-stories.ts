import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory } from '../compile/compile';
import { publishIndex, publishSchemas, publishStory, withEdition } from '../publish/publish';
import type { PublishedStory } from '../story/model';
import { groundPath } from '../story/pages';
import { isError } from '../story/problems';
import { readStories, storySlugs } from './folders';
import { frontStory } from './front';
import { createGround, type GroundFolders } from './ground';
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
}

/** Compiles all stories of a directory. A broken one is left out, and named. @throws Error when the front story is unclear */
export async function compileStories(directory: string, grounds: GroundFolders): Promise<Publication> {
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
      whole.push({ story: withEdition(story), source, ground: await ground.groundOf(folder) });
    else broken.push(...problemLines(folder, errors));
  }
  const inOrder = whole.toSorted((a, b) => Number(b.story.slug === front) - Number(a.story.slug === front));
  return { files: filesOf(inOrder, grounds), stories: inOrder.map(({ story }) => story), broken };
}

function filesOf(whole: readonly Whole[], grounds: GroundFolders): Map<string, string> {
  const files = new Map<string, string>();
  files.set('stories/index.json', publishIndex(whole.map(({ story }) => story)));
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
