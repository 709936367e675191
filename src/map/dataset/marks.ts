import type { Point } from 'geojson';
import type { MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl';
import { datasetLayerIds } from '../../cartography/layers/dataset';
import { shapeLayerIds } from '../../cartography/layers/dataset-shapes';
import type { View } from '../../cartography/layers/view';
import type { EventMark } from '../../session/dataset/event-mark';
import type { Corners } from '../pointing';

const pointOf = ({ geometry }: MapGeoJSONFeature) => (geometry as Point).coordinates as [number, number];

/**
 * The marks of a table of events in a part of the map, or in all of it, those of most events first.
 */
export function marksIn(map: MapLibreMap, view: View, box?: Corners): readonly EventMark[] {
  const layers = datasetLayerIds(view).filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  const found = box ? map.queryRenderedFeatures(box, { layers }) : map.queryRenderedFeatures({ layers });
  const marks = new Map(
    found.map((feature) => [feature.id, markOf(feature, map.getZoom(), pointOf(feature))]),
  );
  return [...marks.values()].sort((a, b) => b.count - a.count || a.event - b.event);
}

/**
 * The line or the area of an event in a part of the map: lines first, then what lies over the others. It stands where it
 * was met.
 */
export function shapeIn(map: MapLibreMap, view: View, box: Corners): EventMark | undefined {
  const layers = shapeLayerIds(view).filter((id) => map.getLayer(id));
  const [first] = layers.length > 0 ? map.queryRenderedFeatures(box, { layers }) : [];
  if (!first) return undefined;
  const [[left, top], [right, bottom]] = box;
  const { lng, lat } = map.unproject([(left + right) / 2, (top + bottom) / 2]);
  return markOf(first, map.getZoom(), [lng, lat]);
}

/** What is drawn for an event, or for several: a line or an area is one event's, and names its actor alone. */
function markOf({ id, properties }: MapGeoJSONFeature, zoom: number, at: EventMark['at']): EventMark {
  const event = Number(id);
  const { of, actor } = properties;
  const parties = String(of ?? (actor === undefined ? '' : `${actor} 1`)).match(/\S+ \d+/g) ?? [];
  return {
    event,
    kind: Number(properties['kind']),
    count: Number(properties['n'] ?? 1),
    from: Number(properties['from'] ?? event),
    to: Number(properties['to'] ?? event + 1),
    parties: parties.map((one): [string, number] => {
      const [name = '', count] = one.split(' ');
      return [name, Number(count)];
    }),
    zoom,
    at,
  };
}
