import type { Feature, LineString, MultiPolygon, Point, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { governorateNames } from './names/governorate-names';
import { simplifyArcs } from './land-topology';
import { insideOf } from '../world/inside';
import { distance } from '../world/measure';
import { packageJson } from './packages';
import { withoutRepeats } from './resolution';

/** An end of a line that lies this near to the state border, in km, is on the border. */
const snapDistance = 6;

/** The nearest position on a ring, on its edges, not only at its vertices. */
function nearestOn(ring: readonly Position[], [x, y]: Position): Position {
  const squash = Math.cos(((y as number) * Math.PI) / 180);
  let best: { at: Position; away: number } = { at: ring[0] as Position, away: Number.POSITIVE_INFINITY };
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as [number, number];
    const [x1, y1] = ring[index] as [number, number];
    const [dx, dy] = [(x1 - x0) * squash, y1 - y0];
    const [px, py] = [((x as number) - x0) * squash, (y as number) - y0];
    const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    const away = Math.hypot(px - share * dx, py - share * dy);
    if (away < best.away) best = { at: [x0 + share * (x1 - x0), y0 + share * (y1 - y0)], away };
  }
  return best.at;
}

const round = (position: Position): Position => position.map((value) => Math.round(value * 1000) / 1000);

/** Where the way from a position inside to one outside crosses the border, by halving. */
function crossing(inside: Position, outside: Position, isInside: (position: Position) => boolean): Position {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 24; step++) {
    const middle = near.map((value, index) => (value + (far[index] as number)) / 2);
    if (isInside(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** The line's parts inside the country, cut at the border; an end that stops just short of it goes to the border. */
function fitToBorder(
  line: readonly Position[],
  border: readonly Position[],
  joints: ReadonlySet<string>,
): Position[][] {
  const isInside = insideOf(border);
  const snapped = (end: Position): Position[] => {
    const at = nearestOn(border, end);
    return !joints.has(String(end)) && distance(at, end) < snapDistance ? [at] : [];
  };
  const parts: Position[][] = [[]];
  line.forEach((position, index) => {
    const before = line[index - 1];
    const wasInside = before !== undefined && isInside(before);
    if (isInside(position)) {
      const start = before ? [crossing(position, before, isInside)] : snapped(position);
      parts.at(-1)?.push(...(wasInside ? [] : start), position);
    } else if (wasInside) {
      parts.at(-1)?.push(crossing(before, position, isInside));
      parts.push([]);
    }
  });
  const last = line.at(-1) as Position;
  if (isInside(last)) parts.at(-1)?.push(...snapped(last));
  return parts.map((part) => withoutRepeats(part.map(round))).filter((part) => part.length > 1);
}

/** Ends where three lines meet. */
function jointsOf(lines: readonly Position[][]): Set<string> {
  const ends = lines.flatMap((line) => [String(line[0]), String(line.at(-1))]);
  return new Set(ends.filter((end, index) => ends.indexOf(end) !== index));
}

/** The lines between Syria's governorates, each once, and a label for each of the fourteen. */
export function governorateFeatures(syria: Feature<MultiPolygon>): Feature<LineString | Point>[] {
  const whole = simplifyArcs(packageTopology());
  const inQuneitra = (id: unknown): unknown => (id === 'SY' ? 'SY.QU' : id);
  const { coordinates } = mesh(
    whole,
    whole.objects['syr'] as GeometryCollection,
    (one, other) => inQuneitra(one.id) !== inQuneitra(other.id),
  );
  const joints = jointsOf(coordinates);
  const border = syria.geometry.coordinates[0]?.[0] as Position[];
  const lines = coordinates.flatMap((line) => fitToBorder(line, border, joints));
  return [
    ...lines.map(
      (line): Feature<LineString> => ({
        type: 'Feature',
        properties: { kind: 'line' },
        geometry: { type: 'LineString', coordinates: line },
      }),
    ),
    ...governorateNames.map(
      ({ id, at, ...names }): Feature<Point> => ({
        type: 'Feature',
        id,
        properties: { kind: 'label', ...names },
        geometry: { type: 'Point', coordinates: at },
      }),
    ),
  ];
}

/** The package's governorates, its quantised arcs turned into degrees. */
function packageTopology(): Topology {
  const quantised = packageJson<Topology>('governorates', 'src/js/data/syr.topo.json');
  const { scale, translate } = quantised.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = quantised.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx as number;
      y += dy as number;
      return [
        x * (scale[0] as number) + (translate[0] as number),
        y * (scale[1] as number) + (translate[1] as number),
      ];
    });
  });
  return { type: 'Topology', objects: quantised.objects, arcs };
}
