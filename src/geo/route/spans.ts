import { bbox, booleanPointInPolygon, distance } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';

type Area = Polygon | MultiPolygon;

export interface Span {
  /** The area's id; absent outside all of them. */
  readonly zone?: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Shorter spans are merged with their neighbour, km: they graze an edge and do not pass through. */
const shortestKm = 0.05;

/**
 * The parts of a line inside each area, in order, in km along the line. They tile the line: each begins where
 * the one before ends. The areas are taken not to overlap.
 * @param lineOffKm how far the line can be off at a distance along it, km: a way out of all areas and back that is no
 * longer than there and back again by so much is not told from a line that stays inside
 */
export function spans(
  line: LineString,
  areas: ReadonlyMap<string, Area>,
  lineOffKm: (km: number) => number = () => 0,
): Span[] {
  const boxed = [...areas].map(([zone, area]) => ({ zone, area, box: bbox(area), edges: edgesOf(area) }));
  const pieces: Span[] = [];
  let km = 0;
  for (let index = 1; index < line.coordinates.length; index++) {
    const start = line.coordinates[index - 1] as Position;
    const end = line.coordinates[index] as Position;
    const length = distance(start, end);
    const cuts = boxed
      .filter(({ box }) => touches(box, start, end))
      .flatMap(({ edges }) => edges.flatMap(([a, b]) => crossing(start, end, a, b) ?? []));
    const shares = [0, ...new Set(cuts), 1].sort((a, b) => a - b);
    for (let cut = 1; cut < shares.length; cut++) {
      const from = shares[cut - 1] as number;
      const to = shares[cut] as number;
      if (to <= from) continue;
      const middle = between(start, end, (from + to) / 2);
      const zone = boxed.find(
        ({ area, box }) => touches(box, middle, middle) && booleanPointInPolygon(middle, area),
      );
      append(pieces, {
        ...(zone && { zone: zone.zone }),
        fromKm: km + from * length,
        toKm: km + to * length,
      });
    }
    km += length;
  }
  return withoutGrazes(
    pieces,
    ({ zone, fromKm, toKm }) =>
      toKm - fromKm < (zone === undefined ? Math.max(shortestKm, 2 * lineOffKm(fromKm)) : shortestKm),
  );
}

function append(pieces: Span[], piece: Span): void {
  const last = pieces.at(-1);
  if (last && last.zone === piece.zone) pieces[pieces.length - 1] = { ...last, toKm: piece.toKm };
  else pieces.push(piece);
}

function withoutGrazes(pieces: readonly Span[], isGraze: (piece: Span) => boolean): Span[] {
  const kept: Span[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last && isGraze(piece)) kept[kept.length - 1] = { ...last, toKm: piece.toKm };
    else append(kept, piece);
  }
  // The first piece has no neighbour before it: a graze at the very start joins the one after.
  const [first, second, ...rest] = kept;
  return first && second && isGraze(first) ? [{ ...second, fromKm: first.fromKm }, ...rest] : kept;
}

function edgesOf(area: Area): [Position, Position][] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap((rings) =>
    rings.flatMap((ring) =>
      ring.slice(1).map((end, index): [Position, Position] => [ring[index] as Position, end]),
    ),
  );
}

/** The share of the way from `a` to `b` at which the segment from `c` to `d` crosses, if it does. */
function crossing(a: Position, b: Position, c: Position, d: Position): number | undefined {
  const [ax, ay, bx, by] = [...a, ...b] as [number, number, number, number];
  const [cx, cy, dx, dy] = [...c, ...d] as [number, number, number, number];
  const parallel = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (parallel === 0) return undefined;
  const share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / parallel;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / parallel;
  return share > 0 && share < 1 && other >= 0 && other <= 1 ? share : undefined;
}

function between(a: Position, b: Position, share: number): Position {
  const [ax, ay, bx, by] = [...a, ...b] as [number, number, number, number];
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function touches(box: readonly number[], a: Position, b: Position): boolean {
  const [west, south, east, north] = box as [number, number, number, number];
  const [ax, ay, bx, by] = [...a, ...b] as [number, number, number, number];
  return (
    Math.min(ax, bx) <= east &&
    Math.max(ax, bx) >= west &&
    Math.min(ay, by) <= north &&
    Math.max(ay, by) >= south
  );
}
