import { bbox, lineString, pointToLineDistance } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { chainage, positionAt } from './chainage';

/** An edge that is known no better than to some km. */
export interface DoubtfulEdge {
  readonly geometry: LineString;
  readonly precisionKm: number;
}

export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** How finely a line is looked at, km: a tenth of the best precision of an edge. */
const stepKm = 0.1;
const kmPerDegree = 111;
const pieceLength = 8;

/**
 * The parts of a line that lie so near an edge that they may be on its other side: within the edge's precision of
 * it. In order, in km along the line, to a tenth of a km.
 */
export function doubtfulStretches(line: LineString, edges: readonly DoubtfulEdge[]): Stretch[] {
  const boxed = edges.flatMap(({ geometry, precisionKm }) =>
    pieces(geometry.coordinates).map((piece) => ({
      precisionKm,
      box: bbox({ type: 'LineString', coordinates: piece }),
      line: lineString(piece),
    })),
  );
  const isDoubtful = (at: Position) =>
    boxed.some(
      ({ box, precisionKm, line: edge }) =>
        isNear(box, at, precisionKm) && pointToLineDistance(at, edge) < precisionKm,
    );
  const found: Stretch[] = [];
  for (const { km, at } of samples(line)) {
    if (!isDoubtful(at)) continue;
    const last = found.at(-1);
    const toKm = round(km + stepKm / 2);
    if (last && km - last.toKm < stepKm) found[found.length - 1] = { fromKm: last.fromKm, toKm };
    else found.push({ fromKm: round(Math.max(0, km - stepKm / 2)), toKm });
  }
  return found;
}

/** A line in pieces so short that most can be told from their boxes to be far away. */
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
