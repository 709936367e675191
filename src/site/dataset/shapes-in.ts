import type { EventTable } from '../../publish/dataset/event-table';
import type { EventShape } from '../../publish/dataset/shape-tiles';
import type { EventsRead } from './read-events';

/** The lines and areas of a table: they are read once more, since only here all are in memory. */
export function shapesIn({ shapes, rowAt }: EventsRead, table: EventTable): EventShape[] {
  const actors = new Map(shapes.map(({ place, actor }) => [place, actor]));
  const found: EventShape[] = [];
  table.written.forEach((place, event) => {
    if (!actors.has(place)) return;
    const geometry = rowAt(place)[10];
    const [kind, rank] = [table.kind[event] as number, table.rank[event] as number];
    if (geometry) found.push({ event, kind, rank, actor: actors.get(place), geometry });
  });
  return found;
}
