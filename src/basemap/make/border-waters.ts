import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { dissolve } from './dissolve';
import { distance, ringArea } from '../world/measure';
import type { Territory } from './territories';

/** Water (or a no man's land) that lies between territories and belongs to none of them, as the package draws it. */
export interface BorderWater {
  ring: Position[];
  /** The parts of the ring's area by the territory they go to. */
  shares: Share[];
}

export interface Share {
  id: string;
  ring: Position[];
}

/** A stretch of the ring along one territory; its two ends are where the next territories begin. */
export interface Bank {
  id: string;
  line: Position[];
}

/** Larger gaps between territories are seas. */
const largestBorderWater = 10_000;

const key = ([x, y]: Position): string => `${x},${y}`;

const edgeKey = (from: Position, to: Position): string => {
  const [one, other] = [key(from), key(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
};

/** The territory of each edge of a ring; where two share an edge, the one that comes last. */
function ownersOfEdges(territories: readonly Territory[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, polygons } of territories) {
    for (const ring of polygons.flat()) {
      for (let index = 1; index < ring.length; index++) {
        owners.set(edgeKey(ring[index - 1] as Position, ring[index] as Position), id);
      }
    }
  }
  return owners;
}

/** Cuts a closed ring into banks: each run of edges that belong to one territory, by the edge's two ends. */
export function banksOf(
  ring: readonly Position[],
  ownerOf: (from: Position, to: Position, edge: number) => string,
): Bank[] {
  const banks: Bank[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [from, to] = [ring[index - 1] as Position, ring[index] as Position];
    const id = ownerOf(from, to, index - 1);
    const last = banks.at(-1);
    if (last?.id === id) last.line.push(to);
    else banks.push({ id, line: [from, to] });
  }
  const [first, last] = [banks[0] as Bank, banks.at(-1) as Bank];
  if (banks.length > 1 && first.id === last.id) {
    first.line = [...last.line, ...first.line.slice(1)];
    banks.pop();
  }
  return banks;
}

const chord = ({ line }: Bank): number => distance(line[0] as Position, line.at(-1) as Position);
const closed = (line: readonly Position[]): Position[] => [...line, line[0] as Position];

/**
 * Cuts off the bank with the shortest chord, gives it what lies behind the chord, and goes on until one bank is left.
 * Where a chord would leave the water, the neighbour takes the water up to that bank.
 */
export function shareOut(banks: readonly Bank[], side: number): Share[] {
  const shares: Share[] = [];
  const left = banks.map(({ id, line }) => ({ id, line: [...line] }));
  while (left.length > 1) {
    const ear = left.reduce((best, bank) => (chord(bank) < chord(best) ? bank : best));
    const index = left.indexOf(ear);
    const before = left[(index + left.length - 1) % left.length] as Bank;
    const after = left[(index + 1) % left.length] as Bank;
    if (ringArea(closed(ear.line)) * side > 0) {
      shares.push({ id: ear.id, ring: closed(ear.line) });
      before.line.push(ear.line.at(-1) as Position);
    } else {
      before.line.push(...ear.line.slice(1));
    }
    left.splice(index, 1);
    if (before !== after && before.id === after.id) {
      before.line.push(...after.line.slice(1));
      left.splice(left.indexOf(after), 1);
    }
  }
  const [{ id, line }] = left as [Bank];
  const ring = key(line[0] as Position) === key(line.at(-1) as Position) ? line : closed(line);
  return [...shares, { id, ring }];
}

/** The ring's shares; all of it goes to the longest bank when straight lines cannot divide it. */
function divide(ring: Position[], banks: readonly Bank[]): Share[] {
  const area = ringArea(ring);
  const shares = shareOut(banks, area);
  const sum = shares.reduce((total, share) => total + Math.abs(ringArea(share.ring)), 0);
  if (Math.abs(sum - Math.abs(area)) < 0.001 * Math.abs(area)) return shares;
  const longest = banks.reduce((best, bank) => (bank.line.length > best.line.length ? bank : best));
  return [{ id: longest.id, ring }];
}

/** The waters between territories, each shared out by straight lines from where borders meet its shore. */
export function findBorderWaters(territories: readonly Territory[]): BorderWater[] {
  const features = territories.map(({ id, polygons }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
  }));
  const whole = topology({ territories: { type: 'FeatureCollection', features } });
  const { geometries } = whole.objects['territories'] as GeometryCollection;
  const owners = ownersOfEdges(territories);
  return dissolve(whole, geometries as { arcs?: unknown }[])
    .flatMap(([, ...holes]) => holes)
    .filter((ring) => Math.abs(ringArea(ring)) < largestBorderWater)
    .map((ring) => ({ ring, banks: banksOf(ring, (from, to) => owners.get(edgeKey(from, to)) ?? '') }))
    .filter(({ banks }) => new Set(banks.map(({ id }) => id)).size > 1)
    .map(({ ring, banks }) => ({ ring, shares: divide(ring, banks) }));
}
