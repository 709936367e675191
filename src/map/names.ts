import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { createEffect, untrack } from 'solid-js';
import type { Box } from '../cartography/names/box';
import {
  coverFeatures,
  edgesOf,
  leaderFeatures,
  nameFeatures,
  summaryOf,
} from '../cartography/names/features';
import { type NamedGround, namedGround } from '../cartography/names/ground-names';
import type { Canvas, Kept, Placed } from '../cartography/names/name';
import { type Before, keptFrom, placeNames } from '../cartography/names/place-names';
import type { AppState } from '../session/app-state';
import { coversOf } from './covers';

/** Overrides the boxes that cover the map; `undefined` returns to those of the page. */
export type Cover = (boxes: readonly Box[] | undefined) => void;

/** While the map moves, its names are placed anew so often, ms, and on a slow device no more than a tenth of the time. */
const everyMs = 250;
const share = 0.1;
/** Names keep off the map's edges, px; while it moves they are placed as far beyond them. */
const margin = 3;
const beyond = 200;
const thick = 90;

/**
 * Keeps the names on the map placed: now and then while it moves, and with regard to what lies over it and to its
 * edges whenever it comes to rest.
 * @param first where names stood in the first picture, px from the map's top left
 * @param onPlaced tells that what the map has of the ground is named
 */
export function followNames(
  map: MapLibreMap,
  state: AppState,
  first: ReadonlyMap<string, Kept>,
  onPlaced: () => void,
): Cover {
  const ground: { -readonly [key in keyof NamedGround]: NamedGround[key] } = {};
  let given: readonly Box[] | undefined;
  let placed: readonly Placed[] = [];
  let shown = '';
  /** For what the names at rest were placed; empty where that may have changed. */
  let placedFor = '';
  let zoom = Number.NaN;
  let nextMs = 0;

  const place = (isAtRest: boolean) => {
    const startMs = performance.now();
    const canvas = canvasOf(map, isAtRest ? -margin : beyond);
    const covers = isAtRest ? (given ?? coversOf(map.getContainer())) : [];
    // What is chosen is drawn otherwise, and with the map at rest again it is named here.
    const chosen = new Set(untrack(state.chosenFeatures));
    // A name prefers the place that it has. Placed again and again, two names could exchange places without end.
    const wanted = isAtRest ? JSON.stringify([placeOf(map), covers, [...chosen], Object.keys(ground)]) : '';
    if (isAtRest && wanted === placedFor) return;
    placedFor = wanted;
    const isSameScale = Number.isNaN(zoom) || Math.abs(canvas.zoom - zoom) < 1e-3;
    // What is seen in the picture keeps its place until all that the ground has is named.
    if (!isSameScale) first = new Map();
    const before: Before = { kept: new Map([...first, ...keptFrom(placed, canvas)]), isSameScale };
    placed = placeNames(state.view(), ground, canvas, covers, before, chosen);
    zoom = canvas.zoom;
    nextMs = performance.now() + Math.max(everyMs, (performance.now() - startMs) / share);
    const next = `${summaryOf(placed)}\n${JSON.stringify(covers)}`;
    if (next === shown) return;
    shown = next;
    const edges = isAtRest ? edgesOf(canvas.bounds, thick) : [];
    setData(map, 'names', [...nameFeatures(placed), ...coverFeatures([...covers, ...edges], canvas)]);
    setData(map, 'leaders', leaderFeatures(placed));
  };

  map.on('move', () => {
    if (performance.now() > nextMs) place(false);
  });
  map.on('moveend', () => place(true));
  map.on('resize', () => place(true));
  const forget = () => {
    placedFor = '';
  };
  map.on('webglcontextrestored', () => {
    shown = '';
    forget();
  });
  // What lies over the map may have come, or have changed its size, since it came to rest.
  map.on('idle', () => place(true));
  void document.fonts.ready.then(() => {
    forget();
    map.triggerRepaint();
  });
  createEffect(() => {
    state.view();
    forget();
    place(true);
  });

  const read = async (name: (typeof namedGround)[number]) => {
    const data = await map.getSource<GeoJSONSource>(name)?.getData();
    if (data?.type !== 'FeatureCollection') return;
    ground[name] = data as FeatureCollection;
    place(!map.isMoving());
  };
  const missing = new Set<string>(namedGround);
  const settle = (name: string) => {
    if (!missing.delete(name) || missing.size > 0) return;
    first = new Map();
    forget();
    onPlaced();
  };
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    const name = namedGround.find((one) => one === sourceId);
    if (!name || !isSourceLoaded || ground[name]) return;
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

const setData = (map: MapLibreMap, source: string, features: FeatureCollection['features']) =>
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });

/** Where the map looks: degrees, zoom, and the size of its frame, px. */
function placeOf(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  return [...map.getCenter().toArray(), map.getZoom(), map.getBearing(), clientWidth, clientHeight];
}

const toMillionth = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** @param by how far names may reach beyond the map's edges, px */
function canvasOf(map: MapLibreMap, by: number): Canvas {
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    bounds: { left: -by, top: -by, right: clientWidth + by, bottom: clientHeight + by },
    project: ([lon = 0, lat = 0]) => map.project([lon, lat]),
    // To a millionth of a degree: else a name that stays would be at another place after the last digits, and be drawn anew.
    unproject: ({ x, y }) => map.unproject([x, y]).toArray().map(toMillionth),
  };
}
