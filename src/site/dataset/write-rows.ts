import type { EventTable } from '../../publish/dataset/event-table';
import { idFileOf, type NameEntry, type Row } from '../../story/dataset/dataset';
import { type EventsRead, type Told, toldFaults, withMore } from './read-events';

/** Rows of a file: so many that it is short to fetch for one card, which shapes make longer. */
const mostRows = 500;
const fileBytes = 150_000;
const rowsPerFile = ({ events: { count }, bytes }: EventsRead) =>
  Math.max(1, Math.min(mostRows, Math.floor((fileBytes * count) / bytes)));
const idsPerFile = 4_000;
/** Events that a name leads to. */
const eventsOfName = 20;

/** Writes the rows in the order of the table, and gathers names and ids from them. */
export function writeRows(read: EventsRead, table: EventTable, write: (rows: readonly Row[]) => string) {
  const perFile = rowsPerFile(read);
  const rows: string[] = [];
  const byName = new Map<string, { count: number; events: number[] }>();
  const idFiles = Math.max(1, Math.ceil(table.count / idsPerFile));
  const ids = Array.from({ length: idFiles }, () => new Map<string, number>());
  const faults: string[] = [];
  let faultCount = 0;
  let file: Row[] = [];
  let event = 0;
  for (const row of read.rowsOf(table.written)) {
    const [id, , name] = row;
    file.push(row);
    if (file.length === perFile || event === table.count - 1) {
      rows.push(write(file));
      file = [];
    }
    const inFile = ids[idFileOf(id, idFiles)] as Map<string, number>;
    const other = inFile.get(id);
    if (other !== undefined) faultCount++;
    if (other !== undefined && faults.length < toldFaults) {
      const [first, again] = [other, event]
        .map((one) => table.written[one] as number)
        .sort((a, b) => a - b)
        .map(read.told) as [Told, Told];
      faults.push(
        `${again.where}found the id of ${first.row} again, as it is in addresses: "${id}"; expected one of its own`,
      );
    }
    inFile.set(id, event);
    const named = byName.get(name) ?? { count: 0, events: [] };
    named.count++;
    addRanked(named.events, event, table);
    byName.set(name, named);
    event++;
  }
  const names = [...byName].map(([name, { count, events }]): NameEntry => [name, count, events]);
  return { rows, perFile, names, ids: { files: ids, faults: withMore(read.name, faults, faultCount) } };
}

/** Puts an event among the first of a name, by rank. */
function addRanked(events: number[], event: number, { rank }: EventTable): void {
  let place = events.length;
  while (place > 0 && (rank[events[place - 1] as number] as number) < (rank[event] as number)) place--;
  events.splice(place, 0, event);
  if (events.length > eventsOfName) events.pop();
}
