import 'maplibre-gl/dist/maplibre-gl.css';
import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { zoomShift } from '../cartography/scale';
import { mapFonts } from '../cartography/map-fonts';
import type { View } from '../cartography/layers/view';
import { mapStyle } from '../cartography/style';
import { crossesAntimeridian } from '../geo/turns';
import type { MapView } from '../session/address/address';
import { prefersReducedMotion } from '../session/preferences';
import { basemapOf, fetchBasemap, letGoOfCopies } from './basemap';
import { pageFontFaces } from '../site-files/font-faces';
import { answerTiles } from './dataset/protocol';
import { drawImage } from './images';
import { withoutBands } from './sources/late-bands';

/** Help texts of the engine's cooperative gestures, for a map embedded in another page. */
export interface Gestures {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

/**
 * While nobody sees the map its frames are computed and not painted: it loads, and places its names, at no cost to the
 * graphics. The engine has no option for it.
 */
function holdBackPaint({ painter }: MapLibreMap): void {
  painter.render = () => {};
}

/** Paints a map from now on, at first all that it has loaded, in one frame. */
export function paint(map: MapLibreMap): void {
  // What held it back hides the engine's own, which is of the class.
  delete (map.painter as Partial<typeof map.painter>).render;
  map.triggerRepaint();
}

/**
 * Makes the map in an element, looking where it is asked to look, unseen until `paint`. Throws where WebGL2 is missing.
 * With `gestures` it leaves the wheel and one finger to the page around it.
 */
export function createMap(
  container: HTMLElement,
  view: View,
  at: MapView | undefined,
  gestures: Gestures | undefined,
): MapLibreMap {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  const { slug, views, dataset } = view.story;
  if (dataset) answerTiles(slug, dataset);
  const [west, south, east, north] = views.first;
  const isStill = prefersReducedMotion();
  const map = new MapLibreMap({
    container,
    style: withoutBands(
      mapStyle(view, {
        basemap: basemapOf(slug),
        fonts: mapFonts(pageFontFaces(), view.languages[0]),
        transitionMs: isStill ? 0 : 180,
      }),
    ),
    // How long names take to fade, ms.
    fadeDuration: isStill ? 0 : 300,
    ...(at ? { center: [at.lon, at.lat], zoom: at.zoom } : { bounds: [west, south, east, north] }),
    maxZoom: 13 + Math.max(0, zoomShift(views.first)),
    maxPitch: 0,
    pitchWithRotate: false,
    // Without copies of the world, the antimeridian is its edge.
    renderWorldCopies: crossesAntimeridian(views.first),
    attributionControl: false,
    cooperativeGestures: gestures !== undefined,
    ...(gestures && {
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
      },
    }),
    // What `fetchBasemap` has just fetched is not requested again.
    transformRequest: (url) => ({ url, cache: 'force-cache' }),
    validateStyle: false,
  });
  holdBackPaint(map);
  // After the worker, which creating the map requests.
  fetchBasemap(slug);
  letGoOfCopies(map);
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.tile, image.how);
  });
  return map;
}
