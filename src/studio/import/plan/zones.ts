import type { Position } from 'geojson';
import type { OnProgress, Thing } from '../read/model';
import { arcsOf, ringsOf } from './arcs';
import type { GroupChoice } from './choices';
import { type Area, type Ground, type Line, takeGround, type Taken } from './ground';
import { thinned } from './thin';

/** An area or a line of a group that is to part ground. */
export interface Parting {
  readonly key: string;
  /** The id of its group. */
  readonly group: string;
  readonly thing: Thing;
  readonly choice: GroupChoice;
}

/** Gaps narrower than this are closed, however exact the lines are said to be, km. */
const leastGapKm = 0.05;

export interface Parted {
  readonly taken: Taken;
  /** The areas that are zones, by their keys. */
  readonly precisions: ReadonlyMap<string, number>;
  /** Positions of the borders of areas, each shared one once, before and after thinning. */
  readonly before: number;
  readonly after: number;
}

/**
 * Thins the borders of areas, each shared one as one, and finds what ground the areas take.
 */
export function partGround(
  ground: Ground,
  areas: readonly Parting[],
  lines: readonly Parting[],
  turn: (at: Position) => Position,
  toleranceKm: number,
  joinsRest: boolean,
  onProgress: OnProgress,
): Parted | undefined {
  onProgress({ stage: 'thinning', done: 0, all: areas.length });
  const rings = areas.map(({ thing }) => ringsIn(thing).map((ring) => ring.map(turn)));
  const { arcs, chains } = arcsOf(rings.flat());
  const thin = arcs.map((arc) => thinned(arc, toleranceKm));
  const whole = ringsOf(chains, thin);
  let from = 0;
  const shapes = areas.map(({ key }, index): Area => {
    const to = from + (rings[index]?.length ?? 0);
    const own = whole.slice(from, to).filter((ring) => ring.length >= 4);
    from = to;
    return { key, rings: own };
  });
  const precisions = arcPrecisions(areas, rings, chains);
  const borders = thin.map((line, index): Line => ({ id: `arc ${index}`, line }));
  const fronts = lines.flatMap(({ key, thing }): Line[] =>
    thing.shape.kind === 'line' ? [{ id: key, line: thinned(thing.shape.line.map(turn), toleranceKm) }] : [],
  );
  onProgress({ stage: 'cutting', done: 0, all: 1 });
  const gapKm = areas.reduce(
    (most, { choice }) => Math.max(most, choice.precisionKm),
    Math.max(leastGapKm, 2 * toleranceKm),
  );
  const alone = new Set(fronts.map(({ id }) => id));
  const taken = takeGround(ground, shapes, [...borders, ...fronts], alone, { gapKm, joinsRest });
  if (!taken) return undefined;
  const count = (all: readonly (readonly Position[])[]) => all.reduce((sum, line) => sum + line.length, 0);
  for (const { key, choice } of lines) precisions.set(key, choice.precisionKm);
  return { taken, precisions, before: count(arcs), after: count(thin) };
}

const ringsIn = ({ shape }: Thing) => (shape.kind === 'area' ? shape.polygons.flat() : []);

/** How far each border may be off, km: as the worse of the areas that share it. */
function arcPrecisions(
  areas: readonly Parting[],
  rings: readonly (readonly unknown[])[],
  chains: readonly (readonly number[])[],
): Map<string, number> {
  const found = new Map<string, number>();
  let ring = 0;
  areas.forEach(({ choice }, index) => {
    for (const _ of rings[index] ?? []) {
      for (const number of chains[ring] ?? []) {
        const id = `arc ${number >= 0 ? number : -1 - number}`;
        found.set(id, Math.max(found.get(id) ?? 0, choice.precisionKm));
      }
      ring++;
    }
  });
  return found;
}
