import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { createEffect, on, onCleanup, untrack } from 'solid-js';
import type { Box } from '../cartography/names/box';
import {
  coverFeatures,
  edgesOf,
  leaderFeatures,
  nameFeatures,
  summaryOf,
} from '../cartography/names/features';
import { type NamedBasemap, namedBasemap } from '../cartography/names/basemap-names';
import type { Kept, Placed } from '../cartography/names/name';
import { type Before, keptFrom, placeNames } from '../cartography/names/place-names';
import { afterPaint } from '../session/after-paint';
import type { Session } from '../session/session';
import { coversOf } from './covers';
import { canvasOf } from './name-canvas';
import { latestData } from './sources/latest-data';

/** Overrides the boxes that cover the map; `undefined` returns to those of the page. */
export type Cover = (boxes: readonly Box[] | undefined) => void;

/** Throttle while the map moves, ms; on a slow device, placing takes at most a tenth of the time. */
const everyMs = 250;
const share = 0.1;
/** Margin between names and the map's edges, px; while it moves, names reach as far beyond them. */
const margin = 3;
const beyond = 200;
const thick = 90;

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/**
 * Places the names on the map: throttled while it moves, and clear of covers and edges when it is idle.
 * @param first where names were in the prerendered map, px from the map's top left
 * @param onPlaced called once all loaded basemap files have their names
 * @param marksTaken the room of the marks of the story's table of events
 * @param isMoving whether the map moves, or is moved along with another
 */
export function followNames(
  map: MapLibreMap,
  session: Session,
  first: ReadonlyMap<string, Kept>,
  onPlaced: () => void,
  isMoving: () => boolean = () => map.isMoving(),
  marksTaken: () => readonly Box[] = () => [],
): Cover {
  const basemap: { -readonly [key in keyof NamedBasemap]: NamedBasemap[key] } = {};
  let given: readonly Box[] | undefined;
  let placed: readonly Placed[] = [];
  let shown = '';
  /** For what the names at rest were placed; empty where that may have changed. */
  let placedFor = '';
  let zoom = Number.NaN;
  let nextMs = 0;

  const missing = new Set<string>(namedBasemap);
  const showNames = latestData(map, 'names');
  const showLeaders = latestData(map, 'leaders');

  const place = (isAtRest: boolean) => {
    // The prerendered map has its names, and is shown until all names of this one are placed.
    if (first.size > 0 && missing.size > 0) {
      if (Number.isNaN(zoom)) zoom = map.getZoom();
      return;
    }
    const startMs = performance.now();
    const canvas = canvasOf(map, isAtRest ? -margin : beyond, session.story().views.first);
    const covers = isAtRest ? (given ?? coversOf(map.getContainer())) : [];
    // Selected features are styled differently; their names are placed here once the map is idle.
    const chosen = new Set(untrack(session.selection.chosenFeatures));
    // A name prefers the place that it has. Placed again and again, two names could exchange places without end.
    const marks = isAtRest ? untrack(marksTaken) : [];
    const wanted = isAtRest
      ? JSON.stringify([placeOf(map), covers, marks, [...chosen], Object.keys(basemap)])
      : '';
    if (isAtRest && wanted === placedFor) return;
    placedFor = wanted;
    const isSameScale = Number.isNaN(zoom) || Math.abs(canvas.zoom - zoom) < 1e-3;
    // Names keep their places from the prerendered map until all basemap files are named.
    if (!isSameScale) first = new Map();
    const before: Before = { kept: new Map([...first, ...keptFrom(placed, canvas)]), isSameScale };
    placed = placeNames(untrack(session.view), basemap, canvas, [...covers, ...marks], before, chosen);
    zoom = canvas.zoom;
    nextMs = performance.now() + Math.max(everyMs, (performance.now() - startMs) / share);
    const next = `${summaryOf(placed)}\n${JSON.stringify(covers)}`;
    if (next === shown) return;
    shown = next;
    const edges = isAtRest ? edgesOf(canvas.bounds, thick) : [];
    showNames(collection([...nameFeatures(placed), ...coverFeatures([...covers, ...edges], canvas)]));
    showLeaders(collection(leaderFeatures(placed)));
  };

  let callOff: (() => void) | undefined;
  /** After the paint: what was chosen, switched or moved is seen first. */
  const placeSoon = () => {
    callOff?.();
    callOff = afterPaint(() => {
      callOff = undefined;
      place(!isMoving());
    });
  };
  onCleanup(() => callOff?.());
  const placeNowAndThen = () => {
    if (!callOff && performance.now() > nextMs) placeSoon();
  };
  map.on('move', placeNowAndThen);
  map.on('moveend', () => !isMoving() && placeSoon());
  map.on('resize', placeSoon);
  const forget = () => {
    placedFor = '';
  };
  map.on('webglcontextrestored', () => {
    shown = '';
    forget();
  });
  // Covers may have appeared or been resized since the map became idle.
  map.on('idle', () => (isMoving() ? placeNowAndThen() : placeSoon()));
  const placeAnew = () => {
    forget();
    map.triggerRepaint();
  };
  void document.fonts.ready.then(placeAnew);
  place(true);
  createEffect(
    on(
      [session.view, session.dataset.marks],
      () => {
        forget();
        placeSoon();
      },
      { defer: true },
    ),
  );

  const read = async (name: (typeof namedBasemap)[number]) => {
    const data = await map.getSource<GeoJSONSource>(name)?.getData();
    if (data?.type !== 'FeatureCollection') return;
    basemap[name] = data as FeatureCollection;
  };
  const settle = (name: string) => {
    if (!missing.delete(name)) return;
    place(!isMoving());
    if (missing.size > 0) return;
    first = new Map();
    forget();
    onPlaced();
  };
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    const name = namedBasemap.find((one) => one === sourceId);
    if (!name || !isSourceLoaded || basemap[name]) return;
    void read(name).then(() => settle(name));
  });
  map.on('error', (event) => {
    if ('sourceId' in event) settle(String(event.sourceId));
  });
  return (instead) => {
    given = instead;
    place(true);
  };
}

/** The map's view: degrees, zoom, and the frame's size, px. */
function placeOf(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  return [...map.getCenter().toArray(), map.getZoom(), map.getBearing(), clientWidth, clientHeight];
}
