import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixStory } from '../story/files/fix/fix-story';
import type { StoryFolder } from '../story/files/parse';

/** Writes into stories' folders what is certain and was left out; gives a line for each file that was changed. */
export function fixStories(directory: string, folders: readonly StoryFolder[]): string[] {
  return folders.flatMap((folder) =>
    fixStory(folder).map(({ name, text, written }) => {
      writeFileSync(join(directory, folder.slug, name), text);
      const counts = Object.entries(written).map(([key, count]) => `${count} × "${key}"`);
      return `${folder.slug}/${name}: wrote ${counts.join(', ')}`;
    }),
  );
}
