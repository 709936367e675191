import { join } from 'node:path';
import { compileStory } from '../../src/compile/compile';
import { readStories } from '../../src/site/folders';
import { createGround } from '../../src/site/ground';
import { problemLines } from '../../src/site/problem-lines';
import { storiesFolder } from './first-story';

const data = join(import.meta.dirname, '../../data');
const { folders } = readStories(storiesFolder);
const territories = await createGround({
  basemap: join(data, 'basemap'),
  world: join(data, 'world'),
}).territoriesOf(folders);

/** The stories of the site, compiled from their files. */
export const everyStory = folders.map((folder) => {
  const { story, sources, problems } = compileStory(folder, territories);
  if (!story || problems.length > 0) throw new Error(problemLines(folder, problems).join('\n'));
  return { slug: folder.slug, folder, story, sources };
});

export function storyOf(slug: string) {
  const found = everyStory.find((one) => one.slug === slug);
  if (!found) throw new Error(`found no story "${slug}"`);
  return found;
}
