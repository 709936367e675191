import { storyVersion } from '../schema';
import type { Files } from './contents';

/**
 * The version of a story that is of a later form than is known here. Saved in this one it would lose what is new in that:
 * it is not opened.
 */
export function laterVersionOf(files: Files): number | undefined {
  try {
    const { version } = JSON.parse(String(files.get('story.json'))) as { version?: unknown };
    return typeof version === 'number' && version > storyVersion ? version : undefined;
  } catch {
    return undefined;
  }
}
