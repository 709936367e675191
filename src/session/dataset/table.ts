import type { Accessor } from 'solid-js';
import { datasetReader } from '../../site-files/dataset-files';
import type { NameEntry, Row } from '../../story/dataset/dataset';
import { withRows } from '../../story/dataset/with-rows';
import type { Story } from '../../story/model';
import type { EventMark } from './event-mark';
import { createRowReader } from './row-reader';

/** Rows that are kept of those that were read: the story is looked through with each choice. */
const keptRows = 200;

/**
 * Reads a story's table of events, and puts what was read into the story.
 * @param add what is to be done to the story from now on
 * @param tell whether the last file that was asked for could not be read
 * @throws Error where the story has no table
 */
export function createTable(
  given: Accessor<Story>,
  add: (next: (story: Story) => Story) => void,
  tell: (hasFailed: boolean) => void,
) {
  const { slug, dataset } = given();
  if (!dataset) throw new Error(`${slug}: found no table of events; expected one`);
  const reader = createRowReader(datasetReader(slug), dataset);
  let rows: readonly Row[] = [];

  /** Puts rows into the story, and gives the ids of their events. */
  function keep(read: readonly Row[]): string[] {
    const ids = new Set(read.map(([id]) => id));
    rows = [...rows.filter(([id]) => !ids.has(id)).slice(-keptRows), ...read];
    const now = rows;
    add((story) => withRows(story, now));
    return [...ids];
  }
  async function told<T>(asked: Promise<T>): Promise<T | undefined> {
    try {
      const found = await asked;
      tell(false);
      return found;
    } catch {
      tell(true);
      return undefined;
    }
  }
  return {
    /** Reads the row that an id is of, or is part of; whether there is one. */
    bring: async (id: string): Promise<boolean> => {
      const row = await told(reader.rowOf(id));
      if (row) keep([row]);
      return row !== undefined;
    },
    /** Reads the events of a mark, at most so many, and gives their ids. */
    eventsOf: async ({ kind, from, to }: EventMark, most: number): Promise<string[]> =>
      keep((await told(reader.rowsOfKind(kind, from, to, most))) ?? []),
    /** Reads events by their numbers, and gives their ids. */
    eventsAt: async (numbers: readonly number[]): Promise<string[]> =>
      keep((await told(reader.rowsAt(numbers))) ?? []),
    /** Names of the table that a query finds, best first. */
    names: async (query: string): Promise<readonly NameEntry[]> => (await told(reader.names(query))) ?? [],
  };
}
