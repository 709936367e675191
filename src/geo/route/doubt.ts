import { bbox, lineString, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { chainage, positionAt } from './chainage';

/** An edge that is known no better than to some km. */
export interface DoubtfulEdge {
  readonly geometry: LineString;
  readonly precisionKm: number;
}

export interface DoubtfulStretch {
  readonly fromKm: number;
  readonly toKm: number;
  /** An edge is nearer than this, which is as far as edge and line together can be off, km. */
  readonly withinKm: number;
}

/** Sampling step along a line, km: a tenth of the best precision of an edge. */
const stepKm = 0.1;
const kmPerDegree = 111;
const pieceLength = 8;

/**
 * The parts of a line that lie so near an edge that they may be on its other side: nearer than edge and line together
 * can be off. In order, in km along the line, to a tenth of a km.
 * @param lineOffKm how far the line can be off at a distance along it, km
 */
export function doubtfulStretches(
  line: LineString,
  edges: readonly DoubtfulEdge[],
  lineOffKm: (km: number) => number,
): DoubtfulStretch[] {
  const boxed = edges.flatMap(({ geometry, precisionKm }) =>
    pieces(geometry.coordinates).map((piece) => ({
      precisionKm,
      box: bbox({ type: 'LineString', coordinates: piece }),
      line: lineString(piece),
    })),
  );
  const doubtAt = (at: Position, offKm: number) =>
    boxed.reduce<number | undefined>((least, { box, precisionKm, line: edge }) => {
      const withinKm = precisionKm + offKm;
      if (least !== undefined && least <= withinKm) return least;
      return isNear(box, at, withinKm) && pointToLineDistance(at, edge) < withinKm ? withinKm : least;
    }, undefined);
  const found: DoubtfulStretch[] = [];
  for (const { km, at } of samples(line)) {
    const withinKm = doubtAt(at, lineOffKm(km));
    if (withinKm === undefined) continue;
    const last = found.at(-1);
    const toKm = round(km + stepKm / 2);
    const goesOn = last && last.withinKm === withinKm && km - last.toKm < stepKm;
    if (goesOn) found[found.length - 1] = { ...last, toKm };
    else found.push({ fromKm: round(Math.max(0, km - stepKm / 2)), toKm, withinKm });
  }
  return found;
}

/** A line in short pieces, so that most are ruled out by their bounding boxes. */
function pieces(line: Position[]): Position[][] {
  const count = Math.ceil((line.length - 1) / pieceLength);
  return Array.from({ length: count }, (_, index) =>
    line.slice(index * pieceLength, (index + 1) * pieceLength + 1),
  );
}

/** Positions along a line, `stepKm` apart. */
function samples(line: LineString): { km: number; at: Position }[] {
  const along = chainage(line);
  return Array.from({ length: Math.floor((along.at(-1) ?? 0) / stepKm) + 1 }, (_, index) => {
    const km = index * stepKm;
    return { km, at: positionAt(line, km, along) };
  });
}

function isNear([west, south, east, north]: readonly number[], [lon, lat]: Position, km: number): boolean {
  const high = km / kmPerDegree;
  const wide = high / Math.cos(((lat as number) * Math.PI) / 180);
  return (
    (lon as number) > (west as number) - wide &&
    (lon as number) < (east as number) + wide &&
    (lat as number) > (south as number) - high &&
    (lat as number) < (north as number) + high
  );
}

const round = (km: number) => Math.round(km * 100) / 100;
