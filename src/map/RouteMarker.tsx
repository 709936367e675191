import { type MapLibreMap, Marker } from 'maplibre-gl';
import { createEffect, on, onCleanup } from 'solid-js';
import { positionAt } from '../geo/chainage';
import { useAppState } from '../state/app-state';
import styles from './MapView.module.css';
import type { Padding } from './padding';

/** The place on the route, as a marker that the map brings back into view when it is about to leave it. */
export function RouteMarker(props: { map: MapLibreMap; padding: () => Padding }) {
  const state = useAppState();
  const element = document.createElement('div');
  element.className = styles.marker ?? '';
  element.dataset.marker = 'route';
  const marker = new Marker({ element });
  onCleanup(() => marker.remove());
  createEffect(
    on(state.km, (km) => {
      if (km === undefined || !state.route) {
        marker.remove();
        return;
      }
      const [lon, lat] = positionAt(state.route.geometry, km) as [number, number];
      marker.setLngLat([lon, lat]).addTo(props.map);
      const { x, y } = props.map.project([lon, lat]);
      const { clientWidth, clientHeight } = props.map.getContainer();
      const { left, right, top, bottom } = props.padding();
      const isSeen = x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
      if (!isSeen && !props.map.isMoving()) props.map.easeTo({ center: [lon, lat], duration: 600 });
    }),
  );
  return null;
}
