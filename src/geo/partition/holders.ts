import { area, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Face } from './faces';
import type { FrontStretch } from './front-stretches';
import { type GridPoint, toDegrees, toGrid } from './grid';
import { pointWithin, ringsHold } from './ring';

/** A point (degrees) that says to which zone the face around it belongs. */
export interface Seed {
  readonly zone: string;
  readonly point: Position;
}

export type HolderProblem =
  | { kind: 'face-without-seed'; point: Position; areaKm2: number; fronts: string[] }
  | { kind: 'face-of-two-zones'; zones: string[]; seeds: Position[]; areaKm2: number }
  | { kind: 'seed-outside-territory'; zone: string; point: Position };

/** The zone of each face: that of the seeds in it. Faces with a problem have none. */
export function findHolders(
  faces: readonly Face[],
  stretches: readonly FrontStretch[],
  seeds: readonly Seed[],
): { holders: Map<Face, string>; problems: HolderProblem[] } {
  const within = new Map<Face, Seed[]>(faces.map((face) => [face, []]));
  const problems: HolderProblem[] = [];
  for (const seed of seeds) {
    const point = toGrid(seed.point);
    const face = faces.find(({ rings }) => ringsHold(rings, point));
    if (face) within.get(face)?.push(seed);
    else problems.push({ kind: 'seed-outside-territory', ...seed });
  }
  const holders = new Map<Face, string>();
  for (const [face, inside] of within) {
    const zones = [...new Set(inside.map(({ zone }) => zone))];
    if (zones.length === 0) {
      problems.push({
        kind: 'face-without-seed',
        point: toDegrees(pointWithin(face.rings)),
        areaKm2: areaKm2(face),
        fronts: frontsAround(face, stretches),
      });
    } else if (zones.length > 1) {
      const points = inside.map(({ point }) => point);
      problems.push({ kind: 'face-of-two-zones', zones, seeds: points, areaKm2: areaKm2(face) });
    } else holders.set(face, zones[0] as string);
  }
  return { holders, problems };
}

const areaKm2 = ({ rings }: Face): number =>
  area(polygon(rings.map((ring) => [...ring, ring[0] as GridPoint].map(toDegrees)))) / 1e6;

const frontsAround = (face: Face, stretches: readonly FrontStretch[]): string[] => [
  ...new Set(
    stretches.filter(({ left, right }) => left === face || right === face).map(({ front }) => front),
  ),
];
