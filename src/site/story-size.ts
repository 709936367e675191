import { allowSize } from '../story/files/limits';

/**
 * `STORY_SIZE=n` multiplies the size limits of a story's files, for large stories from a trusted source.
 * @throws Error when it is not a number of at least 1
 */
export function allowStorySize(found = process.env['STORY_SIZE'] ?? '1'): void {
  const size = Number(found);
  if (!(size >= 1)) throw new Error(`STORY_SIZE: found "${found}"; expected a number from 1 on`);
  allowSize(size);
}
