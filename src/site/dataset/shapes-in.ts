import type { EventTable } from '../../publish/dataset/event-table';
import type { EventShape } from '../../publish/dataset/shape-tiles';
import type { Row } from '../../story/dataset/dataset';
import type { EventsRead } from './read-events';

/** The lines and areas of a table: they are read once more, since only here all are in memory. */
export function shapesIn({ shapes, rowsOf }: EventsRead, table: EventTable): EventShape[] {
  const actors = new Map(shapes.map(({ place, actor }) => [place, actor]));
  const { written } = table;
  const events = Uint32Array.from(written.keys()).filter((event) => actors.has(written[event] as number));
  const rows = rowsOf(events.map((event) => written[event] as number));
  return [...events].flatMap((event) => {
    const row = rows.next().value as Buffer | undefined;
    const geometry = row && (JSON.parse(row.toString()) as Row)[10];
    const [kind, rank] = [table.kind[event] as number, table.rank[event] as number];
    const actor = actors.get(written[event] as number);
    return geometry ? [{ event, kind, rank, actor, geometry }] : [];
  });
}
