import type { LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cellOf, cellSize } from '../../../world/cells';
import { packLine } from '../../../world/lines';
import type { RiverRow } from '../../../world/water';
import { distance } from '../../../world/measure';
import { packageJson } from '../../packages';
import { namesBeside } from './beside';
import { riverRows } from './words/rivers';

/** Rank of the package's rivers that have no name here. */
const unnamedRank = 4;
/** A row's position is so near to a vertex of its line, km. */
const nearKm = 3;

function packageLines(): Position[][] {
  const topology = packageJson<Topology>('rivers', 'dist/world_50m.json');
  const { features } = feature(topology, topology.objects['rivers'] as GeometryCollection);
  return features.flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as LineString | MultiLineString;
    return type === 'LineString' ? [coordinates] : coordinates;
  });
}

/** Corners cut by a quarter of their sides: the package's rivers come in straight pieces of some 10 km. */
function smooth(line: readonly Position[], times = 1): Position[] {
  if (times === 0 || line.length < 3) return [...line];
  const [first, last] = [line[0] as Position, line.at(-1) as Position];
  const between = (a: Position, b: Position, share: number): Position =>
    a.map((value, axis) => value + share * ((b[axis] as number) - value));
  const cut = line
    .slice(1)
    .flatMap((to, index) => [
      between(line[index] as Position, to, 0.25),
      between(line[index] as Position, to, 0.75),
    ]);
  return smooth([first, ...cut.slice(1, -1), last], times - 1);
}

/** A line in pieces, none of which leaves its cell; a step across an edge gets a vertex on the edge. */
export function cutAtCells(line: readonly Position[]): { cell: string; line: Position[] }[] {
  const cells = (value: number): number => Math.floor(value / cellSize);
  const dense: Position[] = line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [to];
    const stops = [0, 1].flatMap((axis) => {
      const [a, b] = [from[axis] as number, to[axis] as number];
      const edge = Math.max(cells(a), cells(b)) * cellSize;
      return cells(a) === cells(b) || edge === a || edge === b ? [] : [(edge - a) / (b - a)];
    });
    return [
      ...stops
        .sort((a, b) => a - b)
        .map((share) => from.map((value, axis) => value + share * ((to[axis] as number) - value))),
      to,
    ];
  });
  const pieces: { cell: string; line: Position[] }[] = [];
  dense.slice(1).forEach((to, index) => {
    const from = dense[index] as Position;
    const cell = cellOf(
      ((from[0] as number) + (to[0] as number)) / 2,
      ((from[1] as number) + (to[1] as number)) / 2,
    );
    const last = pieces.at(-1);
    if (last?.cell === cell) last.line.push(to);
    else pieces.push({ cell, line: [from, to] });
  });
  return pieces;
}

/** Rivers of the world by cell. */
export function riversByCell(): Map<string, RiverRow[]> {
  const lines = packageLines();
  const named = riverRows.map(({ rank, english, names, on }) => {
    const own = on.map((at) =>
      lines.findIndex((line) => line.some((one) => distance(one, [...at]) < nearKm)),
    );
    if (own.includes(-1)) throw new Error(`The package has no river near a position of ${english}.`);
    return { rank, latin: english, names, own };
  });
  const taken = new Set(named.flatMap(({ own }) => own));
  const rest = lines.flatMap((_, index) =>
    taken.has(index) ? [] : [{ rank: unnamedRank, latin: '', names: {}, own: [index] }],
  );
  const byCell = new Map<string, RiverRow[]>();
  for (const { rank, latin, names, own } of [...named, ...rest]) {
    const pieces = own.flatMap((index) => cutAtCells(smooth(lines[index] as Position[])));
    for (const cell of new Set(pieces.map((piece) => piece.cell))) {
      const inCell = pieces.filter((piece) => piece.cell === cell).map(({ line }) => packLine(line));
      byCell.set(cell, [...(byCell.get(cell) ?? []), [rank, latin, namesBeside(latin, names), inCell]]);
    }
  }
  return byCell;
}
