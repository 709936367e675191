import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { TableLayers } from '../../cartography/layers/view';
import { eventIds } from '../../story/kinds';
import type { Story } from '../../story/model';
import type { EventMark } from '../dataset/event-mark';

export type DatasetPart = ReturnType<typeof createDatasetPart>;

/** Kept, not kept, or not as it was asked for; while it is being kept, the share that is. */
export type Keeping = 'kept' | 'not' | 'failed' | number;

/**
 * What a reader has seen of the story's table of events: what was read of it is in the story. What reads it is loaded
 * for a story that has one.
 */
export function createDatasetPart(given: Accessor<Story>) {
  const [added, setAdded] = createSignal<(story: Story) => Story>();
  const [marks, setMarks] = createSignal<readonly EventMark[]>([]);
  const [pointed, setPointed] = createSignal<EventMark>();
  const [layers, setLayers] = createSignal<TableLayers>();
  const [keeping, setKeeping] = createSignal<Keeping>();
  const [hasFailed, setFailed] = createSignal(false);
  const load = async () => {
    try {
      const { createTable } = await import('../dataset/table');
      return createTable(given, (next) => setAdded(() => next), setFailed);
    } catch {
      // Who asks next asks again.
      loading = undefined;
      setFailed(true);
      return undefined;
    }
  };
  let loading: ReturnType<typeof load> | undefined;
  return {
    /** The story with what was read of its table. */
    story: createMemo(() => added()?.(given()) ?? given()),
    /** How the map draws it, once that is loaded. */
    layers,
    setLayers,
    /** Reads the table; nothing where what reads it could not be loaded. */
    table: () => (loading ??= load()),
    /** Whether an id may be one of the table's, or of what is made of it. */
    mayHave: (id: string) => given().dataset !== undefined && id.startsWith(eventIds),
    /** Whether the last file that was asked for could not be read. */
    hasFailed,
    setFailed,
    /** Whether it is kept for reading without a connection; nothing until that is looked up. */
    keeping,
    setKeeping,
    /** The marks in view, those of most events first. */
    marks,
    setMarks,
    /** The mark under the pointer. */
    pointed,
    setPointed,
  };
}
