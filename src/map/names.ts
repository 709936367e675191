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
import { type NamedBasemap, namedBasemap } from '../cartography/names/basemap-names';
import type { Canvas, Kept, Placed } from '../cartography/names/name';
import { type Before, keptFrom, placeNames } from '../cartography/names/place-names';
import { nearestTurn } from '../geo/antimeridian';
import { turnAround } from '../geo/turns';
import type { Session } from '../session/session';
import type { Bounds } from '../story/model';
import { coversOf } from './covers';

/** Overrides the boxes that cover the map; `undefined` returns to those of the page. */
export type Cover = (boxes: readonly Box[] | undefined) => void;

/** Throttle while the map moves, ms; on a slow device, placing takes at most a tenth of the time. */
const everyMs = 250;
const share = 0.1;
/** Margin between names and the map's edges, px; while it moves, names reach as far beyond them. */
const margin = 3;
const beyond = 200;
const thick = 90;

/**
 * Places the names on the map: throttled while it moves, and clear of covers and edges when it is idle.
 * @param first where names were in the prerendered map, px from the map's top left
 * @param onPlaced called once all loaded basemap files have their names
 */
export function followNames(
  map: MapLibreMap,
  session: Session,
  first: ReadonlyMap<string, Kept>,
  onPlaced: () => void,
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
    const wanted = isAtRest ? JSON.stringify([placeOf(map), covers, [...chosen], Object.keys(basemap)]) : '';
    if (isAtRest && wanted === placedFor) return;
    placedFor = wanted;
    const isSameScale = Number.isNaN(zoom) || Math.abs(canvas.zoom - zoom) < 1e-3;
    // Names keep their places from the prerendered map until all basemap files are named.
    if (!isSameScale) first = new Map();
    const before: Before = { kept: new Map([...first, ...keptFrom(placed, canvas)]), isSameScale };
    placed = placeNames(session.view(), basemap, canvas, covers, before, chosen);
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
  // Covers may have appeared or been resized since the map became idle.
  map.on('idle', () => place(true));
  const placeAnew = () => {
    forget();
    map.triggerRepaint();
  };
  void document.fonts.ready.then(placeAnew);
  createEffect(() => {
    session.view();
    forget();
    place(true);
  });

  const read = async (name: (typeof namedBasemap)[number]) => {
    const data = await map.getSource<GeoJSONSource>(name)?.getData();
    if (data?.type !== 'FeatureCollection') return;
    basemap[name] = data as FeatureCollection;
  };
  const settle = (name: string) => {
    if (!missing.delete(name)) return;
    place(!map.isMoving());
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

const setData = (map: MapLibreMap, source: string, features: FeatureCollection['features']) =>
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });

/** The map's view: degrees, zoom, and the frame's size, px. */
function placeOf(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  return [...map.getCenter().toArray(), map.getZoom(), map.getBearing(), clientWidth, clientHeight];
}

const toMillionth = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/**
 * @param by how far names may reach beyond the map's edges, px
 * @param first the story's first view, which tells where its longitudes are
 */
function canvasOf(map: MapLibreMap, by: number, first: Bounds): Canvas {
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    bounds: { left: -by, top: -by, right: clientWidth + by, bottom: clientHeight + by },
    project: ([lon = 0, lat = 0]) => map.project([nearestTurn(lon, map.getCenter().lng), lat]),
    // To a millionth of a degree: else a name that stays would be at another place after the last digits, and be drawn anew.
    unproject: ({ x, y }) => turnAround(first)(map.unproject([x, y]).toArray()).map(toMillionth),
  };
}
