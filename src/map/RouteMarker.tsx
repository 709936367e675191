import { type MapLibreMap, Marker } from 'maplibre-gl';
import { createEffect, onCleanup, untrack } from 'solid-js';
import { locate, positionAt } from '../geo/route/chainage';
import { useSession } from '../session/session';
import { prefersReducedMotion } from '../session/preferences';
import type { Route } from '../story/model';
import styles from './MapView.module.css';
import type { Padding } from './camera/padding';

/** Tolerance: features that were fitted into view lie exactly on the edges of the clear area, px. */
const slack = 2;

/**
 * The place on the route, as a marker that can be dragged along it; the map keeps it in view. Without `padding` the map
 * is moved along with another, and does not go after it.
 */
export function RouteMarker(props: { map: MapLibreMap; route: Route; km: number; padding?: () => Padding }) {
  const session = useSession();
  const element = document.createElement('div');
  element.className = styles.marker ?? '';
  element.dataset.marker = 'route';
  const marker = new Marker({ element, draggable: true });
  onCleanup(() => marker.remove());
  marker.on('drag', () => {
    const { lng, lat } = marker.getLngLat();
    session.route.setKm(locate(props.route.geometry, [lng, lat]).km);
  });
  createEffect(() => {
    const [lon, lat] = positionAt(props.route.geometry, props.km, props.route.chainage) as [number, number];
    marker.setLngLat([lon, lat]);
    // Adding it again would end a drag in progress.
    if (!element.isConnected) marker.addTo(props.map);
    untrack(() => props.padding && keepInView(lon, lat, props.padding()));
  });

  function keepInView(lon: number, lat: number, { left, right, top, bottom }: Padding): void {
    const { x, y } = props.map.project([lon, lat]);
    const { clientWidth, clientHeight } = props.map.getContainer();
    const isSeen =
      x > left - slack &&
      x < clientWidth - right + slack &&
      y > top - slack &&
      y < clientHeight - bottom + slack;
    if (session.route.isFollowing() && !prefersReducedMotion()) props.map.jumpTo({ center: [lon, lat] });
    else if (!isSeen && !props.map.isMoving()) {
      // Centred in the clear area.
      const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
      props.map.easeTo({ center: [lon, lat], offset, duration: 600 });
    }
  }
  return null;
}
