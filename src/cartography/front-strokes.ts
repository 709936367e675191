import type { LineString, Position } from 'geojson';
import { chainage, positionAt } from '../geo/route/chainage';
import type { FrontEdge } from '../story/model';

/**
 * The lines of fronts as strokes twice as wide as their precision, with round ends: shorter by as much where a front
 * ends at the border, so that its pale end does not reach abroad. None for a front that is not longer than wide, as
 * across an islet.
 */
export function frontStrokes(edges: readonly FrontEdge[]): Map<FrontEdge, LineString> {
  const ends = edges.flatMap(({ geometry }) => endsOf(geometry).map(String));
  const isMet = (end: Position | undefined) => ends.filter((other) => other === String(end)).length > 1;
  return new Map(
    edges.flatMap((edge) => {
      const [start, end] = endsOf(edge.geometry).map((one) => (isMet(one) ? 0 : edge.precisionKm));
      const stroke = shortened(edge.geometry, start ?? 0, end ?? 0);
      return stroke ? [[edge, stroke] as const] : [];
    }),
  );
}

const endsOf = ({ coordinates }: LineString) => [coordinates[0], coordinates.at(-1)];

/** A line without so many km at its start and at its end. */
function shortened(line: LineString, startKm: number, endKm: number): LineString | undefined {
  if (startKm === 0 && endKm === 0) return line;
  const along = chainage(line);
  const toKm = (along.at(-1) ?? 0) - endKm;
  if (toKm <= startKm) return undefined;
  const inner = line.coordinates.filter(
    (_, index) => (along[index] ?? 0) > startKm && (along[index] ?? 0) < toKm,
  );
  return {
    type: 'LineString',
    coordinates: [positionAt(line, startKm, along), ...inner, positionAt(line, toKm, along)],
  };
}
