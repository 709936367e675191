import { readStories } from '../../src/site/folders';
import { parseStory } from '../../src/story/files/parse';
import { storiesFolder } from './first-story';

/** Every story of the site, with its languages, the source's first. */
export const stories = readStories(storiesFolder).folders.map((folder) => {
  const { parsed } = parseStory(folder);
  if (!parsed) throw new Error(`${folder.slug}: found no story`);
  const { sources, translations } = parsed.story.value;
  return {
    slug: folder.slug,
    languages: [...new Set([...sources.map(({ language }) => language), ...translations])],
  };
});
