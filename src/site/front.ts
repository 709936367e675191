import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './utf8';

/** The publisher's setting, beside the stories' folders: `{"front": "<slug>"}`. */
export const settingName = 'site.json';

/**
 * The story of `index.html`: the one that the setting names, or the only one there is.
 * @param slugs of all stories in the folder, also of those that do not build
 * @throws Error when the setting is missing and there are several, or when it names none of them
 */
export function frontStory(directory: string, slugs: readonly string[]): string | undefined {
  const path = join(directory, settingName);
  const expected = `expected {"front": "<slug>"} with one of: ${slugs.join(', ')}`;
  if (!existsSync(path)) {
    if (slugs.length > 1)
      throw new Error(
        `${path}: found ${slugs.length} stories and no such file; ${expected}, the story of index.html`,
      );
    return slugs[0];
  }
  const front = frontOf(readText(path));
  if (front === undefined || !slugs.includes(front))
    throw new Error(`${path}: found ${front === undefined ? 'no "front"' : `"${front}"`}; ${expected}`);
  return front;
}

function frontOf(text: string): string | undefined {
  try {
    const { front } = JSON.parse(text) as { front?: unknown };
    return typeof front === 'string' ? front : undefined;
  } catch {
    return undefined;
  }
}
