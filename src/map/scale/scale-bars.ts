import type { MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../../cartography/scale-bar';
import { sizeOf } from '../frame-size';

/** A unit of the scale: its length in km, and its formatter. */
export interface ScaleUnit {
  readonly km: number;
  readonly text: (value: number) => string;
}

/** A bar per unit, up to a length in px. Exact at the map's centre: Mercator's scale grows towards the poles. */
export function scaleBars(
  map: MapLibreMap,
  units: readonly ScaleUnit[],
  longestPx: number,
): { readonly px: number; readonly text: string }[] {
  const { width, height } = sizeOf(map);
  const half = longestPx / 2;
  const [from, to] = [-half, half].map((x) => map.unproject([width / 2 + x, height / 2]));
  const kmPerPx = from && to ? from.distanceTo(to) / 1000 / longestPx : 0;
  return units.map(({ km, text }) => {
    const { length, px } = scaleBar(kmPerPx / km, longestPx);
    return { px, text: text(length) };
  });
}
