import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Accessor } from 'solid-js';
import { bandZoom } from '../../cartography/layers/zones';
import { dataHere } from '../../cartography/dated-data';
import type { View } from '../../cartography/layers/view';

const source = 'front-bands';
/** How far before they are seen the bands are read, zooms. */
const ahead = 1;

/** A style without the bands of fronts: a third of a story's shapes, and the first view has none of them. */
export const withoutBands = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  sources: {
    ...style.sources,
    [source]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
});

/**
 * Gives a map the bands of fronts as soon as it is near the zoom from which they are seen.
 * @returns whether it has the data of a source: of any but the bands, always
 */
export function readBandsLate(map: MapLibreMap, view: Accessor<View>): (name: string) => boolean {
  let isRead = false;
  const read = () => {
    if (map.getZoom() < bandZoom(view()) - ahead) return;
    map.off('zoom', read);
    isRead = true;
    void map.getSource<GeoJSONSource>(source)?.setData(dataHere(view().dates, view().story)[source]);
  };
  map.on('zoom', read);
  read();
  return (name) => isRead || name !== source;
}
