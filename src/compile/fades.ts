import type { MultiPolygon, Polygon } from 'geojson';
import type { FrontEdge } from '../story/model';
import type { Recall } from '../story/memory/recall';
import type { Drawing } from './drawing';

/** A stretch of a front between two zones. */
export type CutEdge = Omit<FrontEdge, 'fade'>;

interface Faded {
  readonly territory: Polygon | MultiPolygon;
  readonly edges: readonly FrontEdge[];
}

/**
 * How each edge fades within the territory. Nothing in a story of many fronts takes longer: an edge that is where it
 * was keeps its fade while others are moved.
 */
export function fadedEdges(
  edges: readonly CutEdge[],
  territory: Polygon | MultiPolygon,
  recall: Recall,
  { fadingAlong }: Drawing,
): readonly FrontEdge[] {
  return recall('faded edges', [edges, territory], (last: Faded | undefined) => {
    const before = last?.territory === territory ? last.edges : [];
    const known = new Map(before.map((edge) => [keyOf(edge), edge.fade]));
    const fadeOf = (edge: CutEdge) =>
      known.get(keyOf(edge)) ?? fadingAlong(edge.geometry, edge.precisionKm, territory);
    return { territory, edges: edges.map((edge) => ({ ...edge, fade: fadeOf(edge) })) };
  }).edges;
}

const keyOf = ({ precisionKm, geometry }: CutEdge) => JSON.stringify([precisionKm, geometry.coordinates]);
