import { keyBits, tileOfKey } from '../../story/dataset/quad-keys';
import type { EventTable } from './event-table';

/** What a map draws for the events of one kind in one cell: one of them, where it is, and how many there are. */
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
      marks.push(...marksOfCell(table, at, to, cellZoom));
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

/**
 * The marks of the events of a cell, one for each kind: that of the highest ranked among those of the quarter of the cell
 * that is its kind's, so that the marks of other kinds and of other cells do not lie on it; where there are none, of all.
 */
function marksOfCell(
  { key, kind, rank, parties }: EventTable,
  from: number,
  to: number,
  cellZoom: number,
): Mark[] {
  /** More than 0 where an event is to stand for a kind in place of another. */
  const better = (event: number, than: number, own: number) => {
    const room = (one: number) => roomInCell(key[one] as number, cellZoom, own);
    return room(event) - room(than) || (rank[event] as number) - (rank[than] as number);
  };
  const byKind = new Map<number, Mark & { event: number; count: number; parties: Map<number, number> }>();
  for (let event = from; event < to; event++) {
    const own = kind[event] as number;
    const mark = byKind.get(own) ?? { event, kind: own, count: 0, from, to, parties: new Map() };
    if (better(event, mark.event, own) > 0) mark.event = event;
    mark.count++;
    const party = parties[event] as number;
    mark.parties.set(party, (mark.parties.get(party) ?? 0) + 1);
    byKind.set(own, mark);
  }
  return [...byKind.values()];
}

/** 2 in the middle of the quarter of a cell that is a kind's, 1 elsewhere in it, 0 outside. A cell of one spot has none. */
function roomInCell(key: number, cellZoom: number, kind: number): number {
  if (cellZoom + 3 > keyBits) return 0;
  if (tileOfKey(key, cellZoom + 1) % 4 !== kind % 4) return 0;
  // One of sixteen squares of the quarter: bits of column and row in turn, the lowest first.
  const square = tileOfKey(key, cellZoom + 3) % 16;
  const isInner = (low: number, high: number) => ((square >> low) & 1) !== ((square >> high) & 1);
  return isInner(0, 2) && isInner(1, 3) ? 2 : 1;
}
