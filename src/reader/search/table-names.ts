import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import type { Session } from '../../session/session';
import type { NameEntry } from '../../story/dataset/dataset';

/** Names of a table that are shown at once. */
const shown = 6;

/** The names of the story's table of events that a query finds, best first; none while they are read. */
export function createTableNames(
  { story, dataset }: Session,
  query: Accessor<string>,
): Accessor<readonly NameEntry[]> {
  const [names, setNames] = createSignal<readonly NameEntry[]>([]);
  createEffect(
    on(query, async (asked) => {
      if (!story().dataset) return;
      const table = await dataset.table();
      // With nothing asked for yet, what tells which file a name is in is read: one file less to wait for.
      const found = (await table?.names(asked)) ?? [];
      // Meanwhile something else may be asked for.
      if (query() === asked) setNames(found.slice(0, shown));
    }),
  );
  return names;
}

/** Goes to the events of a name: to one, or to a list of the first of them. */
export async function openName(
  { dataset, selection, camera }: Session,
  [, count, events]: NameEntry,
): Promise<void> {
  const table = await dataset.table();
  const features = (await table?.eventsAt(events)) ?? [];
  const [only] = features;
  if (only === undefined) return;
  if (features.length === 1) selection.choose({ kind: 'feature', id: only });
  else {
    camera.zoomTo(features);
    selection.setCandidates({ features, ...(count > features.length && { total: count }) });
  }
}
