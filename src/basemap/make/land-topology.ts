import type { MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Territory } from './territories';
import { kilometresPerDegree, longitudeScale } from '../world/measure';
import { resolutionAt, withoutRepeats } from './resolution';

/** The territories as one simplified topology: every border is one arc that both sides share. */
export interface LandTopology {
  topology: Topology;
  /** One geometry for each territory, its code as id, in the order of the codes. */
  territories: GeometryCollection;
}

type Triangle = [Position, Position, Position];

/** Area of a vertex's triangle in units of the resolution squared, where it lies. */
function triangleWeight([a, b, c]: Triangle): number {
  const [ax, ay] = a as [number, number];
  const [bx, by] = b as [number, number];
  const [cx, cy] = c as [number, number];
  const degrees = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
  return (degrees * longitudeScale(by) * kilometresPerDegree) / resolutionAt(b) ** 2;
}

/** A vertex goes when its triangle is smaller than this share of the resolution squared. */
const smallestTriangle = 2;

/** An arc without repeats; one of no length keeps its two ends, since an arc has at least two. */
function keptArc(arc: Position[]): Position[] {
  const kept = withoutRepeats(arc);
  return kept.length > 1 ? kept : [arc[0] as Position, arc.at(-1) as Position];
}

/** Simplifies a topology to the resolution of each place. */
export function simplifyArcs(detailed: Topology): Topology {
  const simplified = simplify(presimplify(detailed, triangleWeight), smallestTriangle);
  return { ...simplified, arcs: simplified.arcs.map((arc) => keptArc(arc as Position[])) };
}

export function makeLandTopology(territories: readonly Territory[]): LandTopology {
  const collection = {
    type: 'FeatureCollection' as const,
    features: territories.map(({ id, polygons }) => ({
      type: 'Feature' as const,
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons } satisfies MultiPolygon,
    })),
  };
  const simplified = simplifyArcs(topology({ territories: collection }));
  return { topology: simplified, territories: simplified.objects['territories'] as GeometryCollection };
}
