import { type MapLibreMap, Marker } from 'maplibre-gl';
import { createEffect, onCleanup } from 'solid-js';
import type { Spot } from '../story/same-place';
import { SpotRing } from './SpotRing';

/** The ring of a spot on the live map. */
export function SpotMarker(props: { map: MapLibreMap; spot: Spot }) {
  const element = (<SpotRing spot={props.spot} />) as HTMLElement;
  const marker = new Marker({ element });
  createEffect(() => {
    const [lon = 0, lat = 0] = props.spot.at;
    marker.setLngLat([lon, lat]).addTo(props.map);
  });
  onCleanup(() => marker.remove());
  return null;
}
