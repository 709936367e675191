import type { MapLibreMap } from 'maplibre-gl';
import type { Cover } from '../names';
import { boxesOf, type OverMap } from './over-map';
import { context2d } from './pen';
import { isHere } from '../pointing';
import { type Seen, seenIn } from './seen';

/** The picture's pixel ratio, independent of the screen's. */
export const pictureScale = 2;

/** The map alone, its size in CSS px, and the overlays still to draw. */
export interface Shot {
  readonly image: HTMLCanvasElement;
  readonly over: OverMap;
  readonly seen: Seen;
  readonly width: number;
  readonly height: number;
}

/** Timeout for the map to become idle, ms. */
const patienceMs = 30_000;

/**
 * Renders the map at the picture's scale and copies it, without the labels that edges or overlays would cut off; then
 * restores the map.
 * @throws Error when the map does not become idle: its context is lost, or its tab is hidden
 */
export async function shoot(map: MapLibreMap, cover: Cover, lay: () => OverMap): Promise<Shot> {
  try {
    await rest(map);
    map.setPixelRatio(pictureScale);
    await rest(map);
    const over = lay();
    const { clientWidth, clientHeight } = map.getContainer();
    cover(boxesOf(over, clientWidth, clientHeight));
    // Twice: removing labels may make room for others.
    await rest(map);
    await rest(map);
    return { ...(await copy(map)), over, seen: seenIn(map.queryRenderedFeatures().filter(isHere)) };
  } finally {
    cover(undefined);
    // MapLibre accepts null, "the screen's ratio", though its types do not.
    map.setPixelRatio(null as unknown as number);
  }
}

function rest(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('map: found it at work; expected it at rest')),
      patienceMs,
    );
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
    map.triggerRepaint();
  });
}

/** The canvas is readable only within the frame that drew it. */
function copy(map: MapLibreMap): Promise<Omit<Shot, 'over' | 'seen'>> {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const image = document.createElement('canvas');
  image.width = width * pictureScale;
  image.height = height * pictureScale;
  const context = context2d(image);
  return new Promise((resolve) => {
    map.once('render', () => {
      // MapLibre reduces the scale of a very large map.
      context.drawImage(map.getCanvas(), 0, 0, image.width, image.height);
      resolve({ image, width, height });
    });
    map.triggerRepaint();
  });
}
