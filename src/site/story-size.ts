import { allowSize } from '../story/files/limits';

/**
 * `STORY_SIZE=100` allows files of a story of 100 times the size: for large stories from a source that is trusted.
 * @throws Error when it is no number from 1 on
 */
export function allowStorySize(found = process.env['STORY_SIZE'] ?? '1'): void {
  const size = Number(found);
  if (!(size >= 1)) throw new Error(`STORY_SIZE: found "${found}"; expected a number from 1 on`);
  allowSize(size);
}
