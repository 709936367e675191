import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory } from '../compile/compile';
import { publishSchemas, withEdition } from '../publish/publish';
import { attachmentsOf } from '../publish/site/attachments';
import { storyFiles, type WholeStory } from '../publish/site/story-files';
import type { PublishedStory } from '../story/model';
import { worldFile } from '../vector/world';
import { isError } from '../story/problems';
import { cutDataset, writtenDataset } from './dataset/cut-dataset';
import { datasetCache } from './dataset/kept-cuts';
import { readStories, storySlugs } from './folders';
import { frontStory } from './front';
import { createGround, type GroundFolders, worldReader } from './ground';
import { worldSvg } from './library/world-svg';
import { problemLines } from './problem-lines';

/** What is published of a folder of stories. */
export interface Publication {
  /** Path to contents. */
  readonly files: Map<string, string>;
  /** Path to bytes. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The folders of the files that tables of events were cut into, by the slugs of their stories. */
  readonly datasets: ReadonlyMap<string, string>;
  /** The story of `index.html` first; else by name. */
  readonly stories: readonly PublishedStory[];
  /** Why some stories are missing: every broken rule, with its place. */
  readonly broken: readonly string[];
}

/**
 * Compiles all stories of a directory. A broken one is left out, and named.
 * @param previews paths of the pictures for shared links
 * @param hasDatasets whether tables of events are cut: else stories are without them
 * @throws Error when the front story is unclear
 */
export async function compileStories(
  directory: string,
  grounds: GroundFolders,
  previews: ReadonlySet<string>,
  hasDatasets = true,
): Promise<Publication> {
  const ground = createGround(grounds);
  const { folders, unread } = readStories(directory);
  const front = frontStory(directory, storySlugs(directory));
  const territories = await ground.territoriesOf(folders);
  const broken = [...unread];
  const whole: WholeStory[] = [];
  const attachments = new Map<string, Uint8Array>();
  const datasets = new Map<string, string>();
  for (const folder of folders) {
    const { story, sources, problems } = compileStory(folder, territories);
    const errors = problems.filter(isError);
    if (story && errors.length === 0) {
      const written = hasDatasets ? writtenDataset(folder) : undefined;
      const cut = written && cutDataset(join(directory, folder.slug), written, datasetCache);
      if (cut && !('dataset' in cut)) {
        broken.push(...cut.map((fault) => `${folder.slug}/${fault}`));
        continue;
      }
      if (cut) datasets.set(folder.slug, cut.folder);
      whole.push({
        story: withEdition(cut ? { ...story, dataset: cut.dataset } : story),
        sources,
        folder,
        ground: await ground.groundOf(folder),
        territory: await ground.territoryNamesOf(folder),
      });
      for (const [path, bytes] of attachmentsOf(story, folder)) attachments.set(path, bytes);
    } else broken.push(...problemLines(folder, errors));
  }
  const inOrder = whole.toSorted((a, b) => Number(b.story.slug === front) - Number(a.story.slug === front));
  const files = storyFiles(inOrder, previews);
  for (const [name, contents] of publishSchemas()) files.set(`schema/${name}`, contents);
  // Of the fine grounds and of those that are cut alike.
  const licences = [grounds.basemap, grounds.world].map((from) =>
    readFileSync(join(from, 'LICENSE.md'), 'utf8'),
  );
  files.set('ground/LICENSE.md', licences.join('\n'));
  files.set(worldFile, await worldSvg(worldReader(grounds.world)));
  return { files, attachments, datasets, stories: inOrder.map(({ story }) => story), broken };
}
