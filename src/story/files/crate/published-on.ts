import type { StoryFile } from '../../schema';

/**
 * When a story in its present form was published, ISO 8601: the day of its last change; of one without changes, when its
 * text was published, or the day that its map shows, as exact as it is known. Of an interval it is the last end, of a
 * season the year.
 */
export function publishedOn({ changes = [], sources, situations }: StoryFile): string {
  const date = changes.at(-1)?.date ?? sources[0]?.published ?? situations[0]?.date ?? '';
  const end = date.split('/').findLast((one) => /^\d/.test(one)) ?? '';
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?/.exec(end)?.[0] ?? end;
}
