import { type Accessor, createMemo, createSignal } from 'solid-js';
import { eventIds, type NameEntry, type Row } from '../../story/dataset/dataset';
import { withRows } from '../../story/dataset/with-rows';
import type { Story } from '../../story/model';
import type { createRowReader } from '../dataset/rows';

/** A mark on the map that stands for events of one kind of the table. */
export interface EventMark {
  /** The number of the event that it is drawn at. */
  readonly event: number;
  /** The place of its kind among those of the table. */
  readonly kind: number;
  readonly count: number;
  /** The range of numbers in which they are; of one event, its own. */
  readonly from: number;
  readonly to: number;
  /** Ids of actors that most of them name, and how many name each. */
  readonly parties: readonly (readonly [actor: string, count: number])[];
  /** Of the map that shows it. */
  readonly zoom: number;
  /** Degrees. */
  readonly at: readonly [lon: number, lat: number];
}

export type DatasetPart = ReturnType<typeof createDatasetPart>;

/** Rows that are kept of those that were read: the story is looked through with each choice. */
const keptRows = 200;

/** What a reader has seen of the story's table of events: what was read of it is in the story. */
export function createDatasetPart(given: Accessor<Story>) {
  const [rows, setRows] = createSignal<readonly Row[]>([]);
  const [marks, setMarks] = createSignal<readonly EventMark[]>([]);
  const [pointed, setPointed] = createSignal<EventMark>();
  const [hasFailed, setFailed] = createSignal(false);
  let reader: ReturnType<typeof createRowReader> | undefined;

  async function reading() {
    const { slug, dataset } = given();
    if (!dataset) throw new Error(`${slug}: found no table of events; expected one`);
    const module = await import('../dataset/rows');
    return (reader ??= module.createRowReader(slug, dataset));
  }
  /** Puts rows into the story, and gives the ids of their events. */
  function keep(read: readonly Row[]): string[] {
    const ids = new Set(read.map(([id]) => id));
    setRows((before) => [...before.filter(([id]) => !ids.has(id)).slice(-keptRows), ...read]);
    return [...ids];
  }
  async function told<T>(asked: Promise<T>): Promise<T | undefined> {
    try {
      const found = await asked;
      setFailed(false);
      return found;
    } catch {
      setFailed(true);
      return undefined;
    }
  }

  return {
    /** The story with what was read of its table. */
    story: createMemo(() => withRows(given(), rows())),
    /** Whether an id may be one of the table's, or of what is made of it. */
    mayHave: (id: string) => given().dataset !== undefined && id.startsWith(eventIds),
    /** Whether the last file that was asked for could not be read. */
    hasFailed,
    setFailed,
    /** Reads the row that an id is of, or is part of; whether there is one. */
    bring: async (id: string): Promise<boolean> => {
      const row = await told(reading().then(({ rowOf }) => rowOf(id)));
      if (row) keep([row]);
      return row !== undefined;
    },
    /** Reads the events of a mark, at most so many, and gives their ids. */
    eventsOf: async ({ kind, from, to }: EventMark, most: number): Promise<string[]> =>
      keep((await told(reading().then(({ rowsOfKind }) => rowsOfKind(kind, from, to, most)))) ?? []),
    /** Reads events by their numbers, and gives their ids. */
    eventsAt: async (numbers: readonly number[]): Promise<string[]> =>
      keep((await told(reading().then(({ rowsAt }) => rowsAt(numbers)))) ?? []),
    /** Names of the table that a query finds, best first. */
    names: async (query: string): Promise<readonly NameEntry[]> =>
      (await told(reading().then(({ names }) => names(query)))) ?? [],
    /** The marks in view, those of most events first. */
    marks,
    setMarks,
    /** The mark under the pointer. */
    pointed,
    setPointed,
  };
}
