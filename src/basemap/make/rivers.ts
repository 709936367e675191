import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { lineString, simplify } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distance } from '../world/measure';
import { packageJson } from './packages';
import { resolutionAt, withoutRepeats } from './resolution';
import { type RiverPart, rivers } from './river-lines';

type RiverFile = Extract<RiverPart, { file: string }>['file'];

const read = new Map<RiverFile, Position[][]>();

/** All the river lines of one file of the package. */
function linesOf(file: RiverFile): Position[][] {
  const known = read.get(file);
  if (known) return known;
  const topology = packageJson<Topology>('rivers', `dist/${file}_50m.json`);
  const { features } = feature(topology, topology.objects['rivers'] as GeometryCollection);
  const lines = features.flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as LineString | MultiLineString;
    return type === 'LineString' ? [coordinates] : coordinates;
  });
  read.set(file, lines);
  return lines;
}

/** A line of the package is the one that starts within 2 km of the wanted start: the longest if there are several. */
function packageLine({ file, start, cut }: Extract<RiverPart, { file: string }>): Position[] {
  const [line] = linesOf(file)
    .filter(([first]) => distance(first as Position, start) < 2)
    .sort((a, b) => b.length - a.length);
  if (!line) throw new Error(`No river in ${file}_50m.json starts at ${start.join(', ')}.`);
  const [west, east] = cut ?? [-180, 180];
  const kept = line.filter(([x]) => (x as number) >= west && (x as number) <= east);
  const tolerance = resolutionAt(kept[0] as Position) / 300;
  return simplify(lineString(kept), { tolerance, highQuality: true }).geometry.coordinates.map((position) =>
    position.map((value) => Math.round(value * 1000) / 1000),
  );
}

/** Parts whose ends lie within 12 km of each other become one line, in the order in which they are listed. */
function joined(parts: readonly Position[][]): Position[][] {
  const lines: Position[][] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last && distance(last.at(-1) as Position, part[0] as Position) < 12) last.push(...part);
    else lines.push([...part]);
  }
  return lines.map(withoutRepeats);
}

/** One feature a river: hand-drawn where the package is too coarse for Syria; the lower Jordan is the border's line. */
export function riverFeatures(lowerJordan: readonly Position[][]): Feature<LineString | MultiLineString>[] {
  return rivers.map(({ parts, rank, ...names }) => {
    const lines = joined(parts.map((part) => ('line' in part ? [...part.line] : packageLine(part))));
    if (names['name:en'] === 'Jordan') lines.push(...lowerJordan);
    const geometry: LineString | MultiLineString =
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0] as Position[] }
        : { type: 'MultiLineString', coordinates: lines };
    return { type: 'Feature', properties: { kind: 'river', rank, ...names }, geometry };
  });
}
