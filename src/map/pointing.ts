import type { MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl';
import { choosableLayers } from '../cartography/style';
import type { Session } from '../session/session';
import type { EvidenceIndex } from '../story/evidence';
import type { Feature } from '../story/model';

/** Hit tolerance around a shape, px. */
const reach = { mouse: 3, touch: 12 } as const;

export type Pointer = keyof typeof reach;

export const pointerOf = ({ pointerType }: PointerEvent): Pointer =>
  pointerType === 'mouse' ? 'mouse' : 'touch';

/** Whether a feature that the map holds is there as of the date that is read, as `ifHere` of the layers has it. */
export const isHere = ({ state, properties }: Pick<MapGeoJSONFeature, 'state' | 'properties'>): boolean =>
  (state['here'] ?? properties['here'] ?? true) === true;

/** A map of a story as of one date, which may lie beside that of another. */
export interface MapLayer {
  readonly map: MapLibreMap;
  readonly session: Pick<Session, 'view' | 'evidence'>;
  /** Makes its date the one that is read. */
  readonly turnTo: () => void;
}

/** The one that is seen at a point, px from the map's top left. */
export type LayerAt = (point: { readonly x: number; readonly y: number }) => MapLayer;

/** A layer that lies over the map, and which of its points it covers, px from its top left. */
export interface Over {
  readonly layer: MapLayer;
  readonly covers: (point: { readonly x: number; readonly y: number }) => boolean;
}

/** Two corners of a part of the map, px from its top left. */
export type Corners = [[x: number, y: number], [x: number, y: number]];

/** The square in which a pointer at a point reaches a shape. */
export function around({ x, y }: { readonly x: number; readonly y: number }, pointer: Pointer): Corners {
  const near = reach[pointer];
  return [
    [x - near, y - near],
    [x + near, y + near],
  ];
}

/** The features at a point of the map, smallest first. */
export function featuresAt(
  { map, session }: MapLayer,
  { x, y }: { x: number; y: number },
  pointer: Pointer,
): Feature[] {
  const { featureById } = session.evidence();
  const present = choosableLayers(session.view()).filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(around({ x, y }, pointer), { layers: present }).filter(isHere);
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
    map
      .queryRenderedFeatures({ layers: present })
      .filter(isHere)
      .map(({ properties }) => String(properties['id'])),
  );
  return evidence.inReadingOrder.filter((id) => ids.has(id));
}
