import { distance } from '@turf/turf';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { equatorKm } from '../../geo/mercator';
import { stopLabelZoom } from '../layers/names';
import { nameLanguages, type View } from '../layers/view';
import { labelName, nameKeys, spacing } from '../labels';
import { zoomIn, zoomShift } from '../scale';
import { blockOf, type Setting } from './block';
import { centreOf } from './box';
import { townKey } from './keys';
import { landGrid } from './land-grid';
import type { Name } from './name';
import { placeAmong, spotOf, stopAmong } from './same-places';
import { between } from './sizes';
import { sides, spotOn, spotsBeside, spotsOn } from './spots';

/** The basemap's files that have names of points in them. */
export const namedBasemap = ['labels', 'towns', 'areas'] as const;
export type NamedBasemap = Readonly<Partial<Record<(typeof namedBasemap)[number], FeatureCollection>>>;

interface Properties {
  readonly kind?: string;
  readonly rank?: number;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly capital?: boolean;
  /** Of a country's name: how far it can be moved and is still in the country, km. */
  readonly room?: number;
  /** The place's own, for languages that have none. */
  readonly name?: string;
  readonly [name: `name:${string}`]: string | undefined;
}
type Named = Feature<Point, Properties>;

/** Seas, countries, towns, and lands within a country, as far as the zoom has them and the story does not. */
export function basemapNames(view: View, basemap: NamedBasemap, zoom: number): Name[] {
  const towns = points(basemap.towns).filter((one) => isTownShown(one, view, zoom));
  const lands = byKey(points(basemap.labels))
    .filter((places) => places.some((one) => isFor(zoom, one)))
    .map((places) => places.sort((a, b) => Number(isFor(zoom, b)) - Number(isFor(zoom, a))));
  const named = [
    ...lands.map((places) => ({
      worth: worthOf(places[0], view),
      name: (places[0]?.properties.kind === 'sea' ? seaName : countryName)(places, view, zoom),
    })),
    ...towns.map((one) => ({ worth: worthOf(one, view), name: townName(one, view, zoom) })),
  ];
  return [
    ...named.sort((a, b) => a.worth - b.worth).map(({ name }) => name),
    ...(zoom < areaZoom(view) ? [] : points(basemap.areas).map((one) => areaName(one, view))),
  ];
}

/** The places that there are for one name are in one list. */
function byKey(places: readonly Named[]): Named[][] {
  const found = new Map<string, Named[]>();
  for (const one of places) {
    const key = keyOf(String(one.properties.kind), one);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

const points = (file: FeatureCollection | undefined) =>
  (file?.features ?? []).filter((one): one is Named => one.geometry.type === 'Point');

/** A name loses one rank for each such distance from the story's first view: so many times its height. */
const heightsToARank = 2.25;

/** What comes first to its place: what is large, and what is near to what the story shows. The least is worth most. */
function worthOf(one: Named | undefined, { story }: View): number {
  if (!one) return Number.POSITIVE_INFINITY;
  const [west, south, east, north] = story.views.first;
  const km = distance(one.geometry.coordinates, [(west + east) / 2, (south + north) / 2]);
  return (one.properties.rank ?? 1) + km / (heightsToARank * distance([west, south], [west, north]));
}

/** Whether a position of a name is for this zoom; others are for other zooms. */
const isFor = (zoom: number, { properties: { minzoom = 0, maxzoom = 24 } }: Named) =>
  minzoom <= zoom && zoom < maxzoom;

const areaZoom = ({ story }: View) => zoomIn(story)(7.5);

/** Skips what the story names itself; stops of a route have names from a zoom on. */
function isTownShown(town: Named, view: View, zoom: number): boolean {
  const { properties } = town;
  const isFar = (properties.rank ?? 1) > zoom - zoomIn(view.story)(3.4) + (properties.capital ? 3 : 0);
  const spot = spotOf(town);
  if (isFar || !spot || placeAmong(view.story)(spot)) return false;
  if (zoom < stopLabelZoom(view)) return true;
  const stop = stopAmong(view.story)(spot);
  return !stop || view.hidden.has(stop.route.id);
}

function setIn({ properties }: Named, view: View, isInBoth: boolean, setting: Setting) {
  const [, second] = view.languages;
  const words: Readonly<Record<string, unknown>> = { ...properties };
  const key = nameKeys(nameLanguages(view)).find((one) => words[one]);
  const name = labelName(String(words[key ?? ''] ?? ''));
  const below = isInBoth && second !== undefined ? properties[`name:${second}`] : undefined;
  return blockOf(name, below === undefined ? undefined : labelName(below), {
    ...setting,
    spacing: spacing(name, setting.spacing ?? 0),
    size: setting.size * view.letterScale,
  });
}

const keyOf = (layer: string, { properties }: Named) =>
  `${layer}/${properties['name:en'] ?? properties.name ?? ''}`;

/** On the first of its places that is free. */
function onPoint(places: readonly Named[], layer: string, view: View, setting: Setting): Name {
  const [one] = places as readonly [Named];
  const block = setIn(one, view, false, setting);
  const positions = places.map(({ geometry }) => geometry.coordinates);
  return {
    key: keyOf(layer, one),
    layer,
    spots: (canvas, kept) => spotsOn(block, positions, canvas, kept),
  };
}

const seaName = (places: readonly Named[], view: View, zoom: number) =>
  onPoint(places, 'sea-labels', view, {
    font: 'italic',
    size: between(zoom - zoomShift(view.story.views.first), [3, 11], [7, 15]),
    spacing: 0.14,
    maxWidth: 8,
  });

/** How far a country's name can be moved from a place of its own and is still in the country, px. */
function roomAt({ geometry, properties: { room = 0 } }: Named, zoom: number): number {
  const [, lat = 0] = geometry.coordinates;
  return (room * 512 * 2 ** zoom) / (equatorKm * Math.cos((lat * Math.PI) / 180));
}

/** How far it is moved, to each side and both ways at once, as shares of that: the middle stays in the country. */
const shares = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9];
const moves = shares
  .flatMap((across) => shares.map((down) => ({ across, down })))
  .filter(({ across, down }) => Math.hypot(across, down) < 0.95)
  .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down));

/** On one of a country's own places, or beside one and still in the country; first where it stood before. */
const countryName = (places: readonly Named[], view: View, zoom: number): Name => {
  const alone = places.map((place) => ({ place, name: onCountry([place], view, zoom) }));
  return {
    ...onCountry(places, view, zoom),
    yieldsToZones: places.some(
      ({ geometry }) => landGrid(view.story).zoneAt(geometry.coordinates) !== undefined,
    ),
    *spots(canvas, kept) {
      const all = alone.flatMap(({ place, name }) =>
        [...name.spots(canvas, undefined)].map(({ block, box }) => ({
          block,
          middle: centreOf(box),
          room: roomAt(place, canvas.zoom),
        })),
      );
      const near = all.find(
        ({ middle, room }) => kept && Math.hypot(kept.x - middle.x, kept.y - middle.y) <= room,
      );
      if (kept && near) yield spotOn(near.block, kept, canvas);
      for (const { across, down } of moves) {
        for (const {
          block,
          middle: { x, y },
          room,
        } of all) {
          yield spotOn(block, { x: x + across * room, y: y + down * room }, canvas);
        }
      }
    },
  };
};

const onCountry = (places: readonly Named[], view: View, zoom: number): Name =>
  onPoint(places, 'country-labels', view, {
    font: 'medium',
    size: between(zoom - zoomShift(view.story.views.first), [3, 11], [7, 16]),
    spacing: 0.22,
    maxWidth: 8,
  });

const areaName = (one: Named, view: View) =>
  onPoint([one], 'area-labels', view, {
    font: 'medium',
    size: 12,
    spacing: 0.18,
    maxWidth: 10,
  });

function townName(one: Named, view: View, zoom: number): Name {
  const size = between(
    zoom - zoomShift(view.story.views.first),
    [5, 11],
    [10, 15 - 0.5 * (one.properties.rank ?? 1)],
  );
  const block = setIn(one, view, true, { font: 'medium', size, maxWidth: 10 });
  return {
    key: townKey(String(one.id)),
    layer: 'town-labels',
    hasDot: true,
    spots: (canvas, kept) => spotsBeside(block, one.geometry.coordinates, size * 0.45, canvas, kept, sides),
  };
}
