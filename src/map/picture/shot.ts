import type { MapLibreMap } from 'maplibre-gl';
import type { Cover } from '../names';
import { boxesOf, type OverMap } from './over-map';
import { context2d } from './pen';
import { type Seen, seenIn } from './seen';

/** Pixels of the picture to a CSS pixel of the page, whatever the screen has. */
export const pictureScale = 2;

/** The map alone, its size in CSS px, and what is still to be drawn over it. */
export interface Shot {
  readonly image: HTMLCanvasElement;
  readonly over: OverMap;
  readonly seen: Seen;
  readonly width: number;
  readonly height: number;
}

/** How long the map may take to come to rest, ms. */
const patienceMs = 30_000;

/**
 * Draws the map at the picture's scale and copies it, without the labels that its edges or what comes over it would cut; then
 * leaves the map as it was.
 * @throws Error when the map does not come to rest: its context is lost, or its tab is out of sight
 */
export async function shoot(map: MapLibreMap, cover: Cover, lay: () => OverMap): Promise<Shot> {
  try {
    await rest(map);
    map.setPixelRatio(pictureScale);
    await rest(map);
    const over = lay();
    const { clientWidth, clientHeight } = map.getContainer();
    cover(boxesOf(over, clientWidth, clientHeight));
    // Once to find the labels, and once more for those that come and go by it.
    await rest(map);
    await rest(map);
    return { ...(await copy(map)), over, seen: seenIn(map.queryRenderedFeatures()) };
  } finally {
    cover(undefined);
    // To the library null is "as the screen has it"; only its types know of no null.
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

/** The drawing can be read only while its own frame lasts. */
function copy(map: MapLibreMap): Promise<Omit<Shot, 'over' | 'seen'>> {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const image = document.createElement('canvas');
  image.width = width * pictureScale;
  image.height = height * pictureScale;
  const context = context2d(image);
  return new Promise((resolve) => {
    map.once('render', () => {
      // A very large map is drawn at a smaller scale than it was asked for.
      context.drawImage(map.getCanvas(), 0, 0, image.width, image.height);
      resolve({ image, width, height });
    });
    map.triggerRepaint();
  });
}
