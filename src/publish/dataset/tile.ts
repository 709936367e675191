import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { columnAndRow, tileOfKey } from '../../story/dataset/quad-keys';
import { shapeLayers, tileLayer } from '../../story/kinds';
import type { EventTable } from './event-table';
import type { Mark, MarkedTile } from './marks';
import { extent, type ShapesOfTile } from './shape-tiles';

/** How often the sides of a tile are halved for squares of 16 px: in one of them signs would lie on each other. */
const crowdedHalvings = 5;

/** How many actors a mark of several events names. */
const namedActors = 3;

/**
 * A vector tile of events (MVT 2), not compressed. A mark's id is the number of its event. Its properties: `kind`; `n`,
 * how many it stands for; `slot`, how many signs are on its spot before it; where these are several, `from` and `to`, the range of their numbers, and `of`, whom most of
 * them name, as "actor count actor count". A shape's id is that of its event; its properties: `kind`, and `actor`, in whose
 * colour it is.
 * @param partySets the ids of actors of each set that rows name
 */
export function encodeTile(
  table: EventTable,
  zoom: number,
  { place, marks }: MarkedTile,
  partySets: readonly (readonly string[])[],
  shapes: ShapesOfTile = [],
): Uint8Array {
  const [column, row] = columnAndRow(place);
  const within = (share: number, start: number) => Math.round((share * 2 ** zoom - start) * extent);
  const taken = new Map<number, number>();
  /** How many signs are on the spot already. */
  const slotOf = ({ event }: Mark): number => {
    const square = tileOfKey(table.key[event] as number, zoom + crowdedHalvings);
    const slot = taken.get(square) ?? 0;
    taken.set(square, slot + 1);
    return slot;
  };
  const features = marks.map((mark) => ({
    id: mark.event,
    type: 1 as const,
    geometry: [[within(table.x[mark.event] as number, column), within(table.y[mark.event] as number, row)]],
    tags: {
      kind: mark.kind,
      n: mark.count,
      slot: slotOf(mark),
      ...(mark.count > 1 && ofSeveral(mark, partySets)),
    },
  }));
  const layers = {
    [tileLayer]: features,
    [shapeLayers.areas]: shapes.filter(({ type }) => type === 3),
    [shapeLayers.lines]: shapes.filter(({ type }) => type === 2),
  };
  const filled = Object.entries(layers).filter(([, own]) => own.length > 0);
  return fromGeojsonVt(Object.fromEntries(filled.map(([name, own]) => [name, { features: own } as never])), {
    version: 2,
    extent,
  });
}

function ofSeveral({ from, to, parties }: Mark, partySets: readonly (readonly string[])[]) {
  const counts = new Map<string, number>();
  for (const [set, count] of parties)
    for (const actor of partySets[set] ?? []) counts.set(actor, (counts.get(actor) ?? 0) + count);
  const most = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const of = most
    .slice(0, namedActors)
    .map(([actor, count]) => `${actor} ${count}`)
    .join(' ');
  return { from, to, ...(of !== '' && { of }) };
}
