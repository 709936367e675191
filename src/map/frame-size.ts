import type { MapLibreMap } from 'maplibre-gl';

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes = new WeakMap<MapLibreMap, Size>();

/**
 * The size of the map's frame as the engine has it, px. Measured when the map is made and when it is resized: to measure
 * the frame while it moves would lay out the page in between.
 */
export function sizeOf(map: MapLibreMap): Size {
  const known = sizes.get(map);
  if (known) return known;
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const size = { width, height };
    sizes.set(map, size);
    return size;
  };
  map.on('resize', measure);
  return measure();
}
