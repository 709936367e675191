import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';

/**
 * Gives a source its data, each time the latest, and not before the tiles of the former data are drawn. The engine does
 * not order its answers: a tile that waits for the glyphs of former names would come after one of the latest, and stay,
 * or be taken for one of the latest, whose features are others.
 */
export function latestData(map: MapLibreMap, source: string): (data: FeatureCollection) => void {
  let waiting: FeatureCollection | undefined;
  const send = () => {
    const given = map.getSource<GeoJSONSource>(source);
    if (!waiting || !given || !map.isSourceLoaded(source)) return;
    void given.setData(waiting);
    waiting = undefined;
  };
  map.on('sourcedata', ({ sourceId }) => {
    if (sourceId === source) send();
  });
  // A tile that left the view while it was on its way is not told of.
  map.on('idle', send);
  return (data) => {
    waiting = data;
    send();
  };
}
