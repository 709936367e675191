import type { MapLibreMap, PointLike } from 'maplibre-gl';
import type { EvidenceIndex } from '../story/evidence';
import type { Feature } from '../story/model';

/** Hit tolerance around a shape, px. */
const reach = { mouse: 3, touch: 12 } as const;

export type Pointer = keyof typeof reach;

export const pointerOf = ({ pointerType }: PointerEvent): Pointer =>
  pointerType === 'mouse' ? 'mouse' : 'touch';

/** The features at a point of the map, smallest first. */
export function featuresAt(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  layers: readonly string[],
  pointer: Pointer,
  featureById: ReadonlyMap<string, Feature>,
): Feature[] {
  const near = reach[pointer];
  const box: [PointLike, PointLike] = [
    [x - near, y - near],
    [x + near, y + near],
  ];
  const present = layers.filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(box, { layers: present });
  const ids = new Set(found.map(({ properties }) => String(properties['id'])));
  return [...ids].flatMap((id) => featureById.get(id) ?? []).sort(bySize);
}

const kindRank: Readonly<Record<Feature['kind'], number>> = {
  place: 0,
  event: 1,
  meeting: 2,
  route: 3,
  backing: 4,
  influence: 5,
  zone: 6,
};

function bySize(a: Feature, b: Feature): number {
  const rank = kindRank[a.kind] - kindRank[b.kind];
  if (rank !== 0) return rank;
  return a.kind === 'zone' && b.kind === 'zone' ? a.areaKm2 - b.areaKm2 : a.id.localeCompare(b.id);
}

/** Ids of the features in the map's frame, in the order of the article. */
export function featuresInView(
  map: MapLibreMap,
  evidence: EvidenceIndex,
  layers: readonly string[],
): string[] {
  const present = layers.filter((id) => map.getLayer(id));
  const ids = new Set(
    map.queryRenderedFeatures({ layers: present }).map(({ properties }) => String(properties['id'])),
  );
  return evidence.inReadingOrder.filter((id) => ids.has(id));
}
