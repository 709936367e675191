import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { bboxClip, lineString } from '@turf/turf';
import { mesh } from 'topojson-client';

import {
  type BorderStatus,
  type DisputedBorder,
  disputedBorders,
  handLines,
  type LineName,
} from './disputed';
import type { LandTopology } from './land-topology';
import type { Box } from '../world/measure';
import { worldBox, withoutRepeats } from './resolution';

type BorderProperties = { status: BorderStatus } & Partial<LineName>;

const isIn = ([x, y]: Position, [west, south, east, north]: Box): boolean =>
  (x as number) >= west && (x as number) <= east && (y as number) >= south && (y as number) <= north;

/** Cuts lines where they enter or leave a box; the cuts are at vertices. */
function splitByBox(lines: readonly Position[][], box: Box): { inside: Position[][]; outside: Position[][] } {
  const parts = { inside: [] as Position[][], outside: [] as Position[][] };
  for (const line of lines) {
    let part: Position[] = [];
    line.forEach((position, index) => {
      part.push(position);
      const next = line[index + 1];
      if (next && isIn(next, box) === isIn(position, box)) return;
      const side = isIn(position, box) ? parts.inside : parts.outside;
      if (next) part.push(next);
      if (part.length > 1) side.push(part);
      part = next ? [next] : [];
      if (next && isIn(next, box) !== isIn(line[index + 2] ?? next, box)) part = [];
    });
  }
  return parts;
}

const isBetween = ({ between: [a, b] }: DisputedBorder, one: string, other: string): boolean =>
  (one === a && other === b) || (one === b && other === a);

const clipToWorld = (lines: readonly Position[][]): Position[][] =>
  lines.flatMap((line) => {
    const { geometry } = bboxClip(lineString(line), [...worldBox]) as Feature<LineString | MultiLineString>;
    return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  });

/** The lines without the edges that were drawn before, and these noted as drawn; they fall apart where one is left out. */
function drawnOnce(lines: readonly Position[][], drawn: Set<string>): Position[][] {
  const parts: Position[][] = [];
  for (const line of lines) {
    let part: Position[] = [];
    for (const position of line) {
      const edge = [String(part.at(-1)), String(position)].sort().join(' ');
      if (part.length > 0 && drawn.has(edge)) {
        parts.push(part);
        part = [];
      } else if (part.length > 0) drawn.add(edge);
      part.push(position);
    }
    parts.push(part);
  }
  return parts.filter((part) => part.length > 1);
}

const feature = (
  properties: BorderProperties,
  lines: readonly Position[][],
  drawn: Set<string>,
): Feature<MultiLineString, BorderProperties> => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'MultiLineString',
    coordinates: drawnOnce(clipToWorld(lines).map(withoutRepeats), drawn),
  },
});

/** The Jordan from Lake Tiberias to the Dead Sea, where it is the border. */
export function lowerJordan({ topology, territories }: LandTopology): Position[][] {
  const banks = ['ISR', 'PSE'];
  const { coordinates } = mesh(topology, territories, (one, other) => {
    const ids = [String(one.id), String(other.id)];
    return ids.includes('JOR') && ids.some((id) => banks.includes(id));
  });
  return splitByBox(coordinates, [35.4, 31.76, 35.6, 32.66]).inside;
}

/** International border lines, each once: one feature for plain borders, one for each disputed line. */
export function borders({
  topology,
  territories,
}: LandTopology): Feature<LineString | MultiLineString, BorderProperties>[] {
  const lines = (wanted: (one: string, other: string) => boolean): Position[][] =>
    mesh(topology, territories, (one, other) => one !== other && wanted(String(one.id), String(other.id)))
      .coordinates;
  const drawn = new Set<string>();
  const plain = lines((one, other) => !disputedBorders.some((border) => isBetween(border, one, other)));
  const marked = disputedBorders.map((border) => {
    const whole = lines((one, other) => isBetween(border, one, other));
    const { inside, outside } = border.within
      ? splitByBox(whole, border.within)
      : { inside: whole, outside: [] };
    plain.push(...outside);
    return feature({ status: border.status, ...border.name }, inside, drawn);
  });
  const byHand = handLines.map(({ status, name, line }) => feature({ status, ...name }, [[...line]], drawn));
  return [feature({ status: 'border' }, plain, drawn), ...marked, ...byHand];
}
