import * as v from 'valibot';
import { type StoryFile, storyFile } from '../../schema';
import type { Files } from './parts';

/** The story.json of a folder, where it is there and of its form. */
export function storyIn(files: Files): StoryFile | undefined {
  const contents = files.get('story.json');
  const text = typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
  try {
    const { success, output } = v.safeParse(storyFile, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
