import type { Point } from 'geojson';
import type { MapGeoJSONFeature, MapLibreMap, PointLike } from 'maplibre-gl';
import { datasetLayerIds } from '../../cartography/layers/dataset';
import { shapeLayerIds } from '../../cartography/layers/dataset-shapes';
import type { View } from '../../cartography/layers/view';
import type { EventMark } from '../../session/dataset/event-mark';

/**
 * The marks of a table of events in a part of the map, or in all of it, those of most events first.
 * @param box two corners, px from the map's top left
 */
export function marksIn(
  map: MapLibreMap,
  view: View,
  box?: readonly [PointLike, PointLike],
): readonly EventMark[] {
  const layers = datasetLayerIds(view).filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  const found = box ? map.queryRenderedFeatures([...box], { layers }) : map.queryRenderedFeatures({ layers });
  const marks = new Map(found.map((feature) => [feature.id, markOf(feature, map.getZoom())]));
  return [...marks.values()].sort((a, b) => b.count - a.count || a.event - b.event);
}

/** The line or the area of an event in a part of the map: lines first, then what lies over the others. */
export function shapeIn(
  map: MapLibreMap,
  view: View,
  box: readonly [PointLike, PointLike],
): EventMark | undefined {
  const layers = shapeLayerIds(view).filter((id) => map.getLayer(id));
  if (layers.length === 0) return undefined;
  const [first] = map.queryRenderedFeatures([...box], { layers });
  return first && markOfShape(first, map);
}

function markOfShape({ id, properties }: MapGeoJSONFeature, map: MapLibreMap): EventMark {
  const event = Number(id);
  const { lng, lat } = map.getCenter();
  return {
    event,
    kind: Number(properties['kind']),
    count: 1,
    from: event,
    to: event + 1,
    parties: properties['holder'] === undefined ? [] : [[String(properties['holder']), 1]],
    zoom: map.getZoom(),
    at: [lng, lat],
  };
}

function markOf({ id, properties, geometry }: MapGeoJSONFeature, zoom: number): EventMark {
  const event = Number(id);
  const parties = String(properties['of'] ?? '').match(/\S+ \d+/g) ?? [];
  return {
    event,
    kind: Number(properties['kind']),
    count: Number(properties['n']),
    from: Number(properties['from'] ?? event),
    to: Number(properties['to'] ?? event + 1),
    parties: parties.map((one): [string, number] => {
      const [actor = '', count] = one.split(' ');
      return [actor, Number(count)];
    }),
    zoom,
    at: (geometry as Point).coordinates as [number, number],
  };
}
