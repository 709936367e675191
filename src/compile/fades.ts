import type { MultiPolygon, Polygon } from 'geojson';
import { fadingAlong } from '../geo/fade';
import type { FrontEdge } from '../story/model';
import type { Recall } from '../story/memory/recall';

/** A stretch of a front between two zones. */
export type CutEdge = Omit<FrontEdge, 'fade'>;

type Fade = FrontEdge['fade'];

/**
 * How each edge fades within the territory. It is the dearest part of a story of many fronts: an edge that is where it
 * was keeps its own while others are moved.
 */
export function fadedEdges(
  edges: readonly CutEdge[],
  territory: Polygon | MultiPolygon,
  recall: Recall,
): readonly FrontEdge[] {
  return recall('faded edges', [edges, territory], () => {
    const known = recall('fades', [territory], () => new Map<string, Fade>());
    const faded = edges.map((edge) => {
      const key = JSON.stringify([edge.precisionKm, edge.geometry.coordinates]);
      return [key, known.get(key) ?? fadingAlong(edge.geometry, edge.precisionKm, territory)] as const;
    });
    known.clear();
    for (const [key, fade] of faded) known.set(key, fade);
    return edges.map((edge, index) => ({ ...edge, fade: faded[index]?.[1] ?? [] }));
  });
}
