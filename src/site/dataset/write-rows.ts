import type { EventTable } from '../../publish/dataset/event-table';
import { idFileOf, type NameEntry } from '../../story/dataset/dataset';
import { type EventsRead, type Told, toldFaults, withMore } from './read-events';

/** Rows of a file: so many that it is short to fetch for one card, which shapes make longer. */
const mostRows = 500;
const fileBytes = 150_000;
const rowsPerFile = ({ events: { count }, bytes }: EventsRead) =>
  Math.max(1, Math.min(mostRows, Math.floor((fileBytes * count) / bytes)));
const idsPerFile = 4_000;
/** Events that a name leads to. */
const eventsOfName = 20;

/** Writes the rows in the order of the table, and gathers their names and ids. */
export function writeRows(read: EventsRead, table: EventTable, write: (rows: Buffer) => string) {
  const perFile = rowsPerFile(read);
  const rows: string[] = [];
  let file: Buffer[] = [];
  for (const row of read.rowsOf(table.written)) {
    file.push(row);
    if (file.length < perFile && rows.length * perFile + file.length < table.count) continue;
    rows.push(write(asList(file)));
    file = [];
  }
  return { rows, perFile, names: namesIn(read, table), ids: idsIn(read, table) };
}

const [begin, comma, end] = ['[', ',', ']'].map((one) => Buffer.from(one)) as [Buffer, Buffer, Buffer];

/** A list of JSON of what is JSON itself. */
const asList = (items: readonly Buffer[]) =>
  Buffer.concat([begin, ...items.flatMap((item, place) => (place === 0 ? [item] : [comma, item])), end]);

function namesIn({ nameOf }: EventsRead, table: EventTable): NameEntry[] {
  const byName = new Map<string, { count: number; events: number[] }>();
  for (const [event, place] of table.written.entries()) {
    const name = nameOf(place);
    const named = byName.get(name) ?? { count: 0, events: [] };
    named.count++;
    addRanked(named.events, event, table);
    byName.set(name, named);
  }
  return [...byName].map(([name, { count, events }]): NameEntry => [name, count, events]);
}

/** The files of ids, each with the numbers of its events, and what is wrong with ids that are there again. */
function idsIn({ name, ids, told }: EventsRead, table: EventTable) {
  const count = Math.max(1, Math.ceil(table.count / idsPerFile));
  const files = Array.from({ length: count }, () => new Map<string, number>());
  const faults: string[] = [];
  let faultCount = 0;
  for (const [event, place] of table.written.entries()) {
    const id = ids[place] as string;
    const inFile = files[idFileOf(id, count)] as Map<string, number>;
    const other = inFile.get(id);
    if (other !== undefined) faultCount++;
    if (other !== undefined && faults.length < toldFaults) {
      const [first, again] = [other, event]
        .map((one) => table.written[one] as number)
        .sort((a, b) => a - b)
        .map(told) as [Told, Told];
      faults.push(
        `${again.where}found the id of ${first.row} again, as it is in addresses: "${id}"; expected one of its own`,
      );
    }
    inFile.set(id, event);
  }
  return { files, faults: withMore(name, faults, faultCount) };
}

/** Puts an event among the first of a name, by rank. */
function addRanked(events: number[], event: number, { rank }: EventTable): void {
  let place = events.length;
  while (place > 0 && (rank[events[place - 1] as number] as number) < (rank[event] as number)) place--;
  events.splice(place, 0, event);
  if (events.length > eventsOfName) events.pop();
}
