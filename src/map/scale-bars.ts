import type { MapLibreMap } from 'maplibre-gl';
import { scaleBar } from '../cartography/scale-bar';

/** A unit that a scale is in: how many km it has, and a number of it in words. */
export interface ScaleUnit {
  readonly km: number;
  readonly text: (value: number) => string;
}

/** A bar for each unit, no longer than some px. They hold at the map's centre: towards the poles a kilometre grows. */
export function scaleBars(
  map: MapLibreMap,
  units: readonly ScaleUnit[],
  longestPx: number,
): { readonly px: number; readonly text: string }[] {
  const { clientWidth, clientHeight } = map.getContainer();
  const half = longestPx / 2;
  const [from, to] = [-half, half].map((x) => map.unproject([clientWidth / 2 + x, clientHeight / 2]));
  const kmPerPx = from && to ? from.distanceTo(to) / 1000 / longestPx : 0;
  return units.map(({ km, text }) => {
    const { length, px } = scaleBar(kmPerPx / km, longestPx);
    return { px, text: text(length) };
  });
}
