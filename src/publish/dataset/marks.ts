import { tileOfKey } from '../../story/dataset/quad-keys';
import type { EventTable } from './event-table';

/** What a map draws for the events of one kind in one cell: the highest ranked, where it is, and how many there are. */
export interface Mark {
  /** The number of the event that stands for them. */
  readonly event: number;
  readonly kind: number;
  readonly count: number;
  /** The range of numbers in which they are, among those of other kinds. */
  readonly from: number;
  readonly to: number;
  /** How many name each set of actors. */
  readonly parties: ReadonlyMap<number, number>;
}

/** A tile: its place among those of its zoom, and its marks, those of the highest rank first. */
export interface MarkedTile {
  readonly place: number;
  readonly marks: readonly Mark[];
}

/**
 * The tiles of a zoom that have events. No event is left out: one that is not drawn is counted by the mark of its cell.
 * @param cellZoom the zoom of which a tile would be a cell: `zoom` and how often the sides of a tile are halved
 */
export function* markedTiles(table: EventTable, zoom: number, cellZoom: number): Generator<MarkedTile> {
  let from = 0;
  while (from < table.count) {
    const place = tileOfKey(table.key[from] as number, zoom);
    const marks: Mark[] = [];
    let at = from;
    while (at < table.count && tileOfKey(table.key[at] as number, zoom) === place) {
      const to = endOfCell(table, at, cellZoom);
      marks.push(...marksOfCell(table, at, to));
      at = to;
    }
    yield { place, marks: marks.sort((a, b) => rankOf(table, b) - rankOf(table, a) || a.event - b.event) };
    from = at;
  }
}

const rankOf = ({ rank }: EventTable, { event }: Mark) => rank[event] as number;

function endOfCell({ key, count }: EventTable, from: number, cellZoom: number): number {
  const cell = tileOfKey(key[from] as number, cellZoom);
  let to = from + 1;
  while (to < count && tileOfKey(key[to] as number, cellZoom) === cell) to++;
  return to;
}

/** The marks of the events of a range, one for each kind. */
function marksOfCell({ kind, rank, parties }: EventTable, from: number, to: number): Mark[] {
  const byKind = new Map<number, Mark & { event: number; count: number; parties: Map<number, number> }>();
  for (let event = from; event < to; event++) {
    const own = kind[event] as number;
    const mark = byKind.get(own) ?? { event, kind: own, count: 0, from, to, parties: new Map() };
    if ((rank[event] as number) > (rank[mark.event] as number)) mark.event = event;
    mark.count++;
    const party = parties[event] as number;
    mark.parties.set(party, (mark.parties.get(party) ?? 0) + 1);
    byKind.set(own, mark);
  }
  return [...byKind.values()];
}
