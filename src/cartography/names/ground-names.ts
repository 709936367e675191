import { distance } from '@turf/turf';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { namesOf, stopLabelZoom } from '../layers/names';
import type { View } from '../layers/view';
import { labelName, spacing } from '../labels';
import { blockOf, type Setting } from './block';
import { centreOf } from './box';
import { townKey } from './keys';
import { landGrid } from './land-grid';
import type { Name } from './name';
import { between } from './sizes';
import { sides, spotOn, spotsBeside, spotsOn } from './spots';

/** The ground's files that have names of points in them. */
export const namedGround = ['labels', 'towns', 'governorates'] as const;
export type NamedGround = Readonly<Partial<Record<(typeof namedGround)[number], FeatureCollection>>>;

interface Properties {
  readonly kind?: string;
  readonly rank?: number;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  readonly capital?: boolean;
  readonly [name: `name:${string}`]: string | undefined;
}
type Named = Feature<Point, Properties>;

/** Seas, countries, towns, and lands within a country, as far as the zoom has them and the story does not. */
export function groundNames(view: View, ground: NamedGround, zoom: number): Name[] {
  const towns = points(ground.towns).filter((one) => isTownShown(one, view, zoom));
  const lands = byKey(points(ground.labels))
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
    ...(zoom < governorateZoom ? [] : points(ground.governorates).map((one) => governorateName(one, view))),
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

/** So far from what the story shows first, a name is worth a rank less, km. */
const kmToARank = 2000;

/** What comes first to its place: what is large, and what is near to the story's ground. The least is worth most. */
function worthOf(one: Named | undefined, { story }: View): number {
  if (!one) return Number.POSITIVE_INFINITY;
  const [west, south, east, north] = story.views.first;
  const km = distance(one.geometry.coordinates, [(west + east) / 2, (south + north) / 2]);
  return (one.properties.rank ?? 1) + km / kmToARank;
}

/** Whether a place for a name is meant for a zoom; it has others for other zooms. */
const isFor = (zoom: number, { properties: { minzoom = 0, maxzoom = 24 } }: Named) =>
  minzoom <= zoom && zoom < maxzoom;

const governorateZoom = 7.5;

/** What the story itself names is not named twice; the stops of a route have names of their own from a zoom on. */
function isTownShown({ properties }: Named, view: View, zoom: number): boolean {
  const name = (properties['name:en'] ?? '').toLowerCase();
  if (namesOf(view, 'place').includes(name)) return false;
  if (zoom >= stopLabelZoom && namesOf(view, 'stop').includes(name)) return false;
  return (properties.rank ?? 1) <= zoom - 3.4 + (properties.capital ? 3 : 0);
}

function setIn({ properties }: Named, view: View, isInBoth: boolean, setting: Setting) {
  const [first, second] = view.languages;
  const words = (language: string) => properties[`name:${language}`];
  const below = isInBoth && second !== undefined ? words(second) : undefined;
  return blockOf(
    labelName(words(first) ?? words('en') ?? ''),
    below === undefined ? undefined : labelName(below),
    {
      ...setting,
      size: setting.size * view.letterScale,
    },
  );
}

const keyOf = (layer: string, { properties }: Named) => `${layer}/${properties['name:en'] ?? ''}`;

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
    size: between(zoom, [3, 11], [7, 15]),
    spacing: spacing([view.languages[0]], 0.14),
    maxWidth: 8,
  });

/** By how much of its length a country's name may be moved at the zoom from which it has room; twice that at the next. */
const roomAtFirst = 0.25;
/** What was placed for a map of another size stands a little farther off than it would here. */
const keptRoom = 1.5;
const moves = [0, 1, -1].flatMap((across) => [0, 1, -1].map((down) => ({ across, down })));

/** Where a country's own middle is taken, its name stands beside it, still in the country; first where it stood before. */
function movedWithin(name: Name, minzoom: number): Name {
  return {
    ...name,
    *spots(canvas, kept) {
      const all = [...name.spots(canvas, kept)].map((spot) => ({
        spot,
        middle: centreOf(spot.box),
        room: roomAtFirst * spot.block.width * 2 ** (canvas.zoom - minzoom),
      }));
      const near = all.find(
        ({ middle, room }) =>
          kept &&
          Math.abs(kept.x - middle.x) <= keptRoom * room &&
          Math.abs(kept.y - middle.y) <= keptRoom * room,
      );
      if (kept && near) yield spotOn(near.spot.block, kept, canvas);
      for (const { across, down } of moves) {
        for (const { spot, middle, room } of all) {
          yield spotOn(spot.block, { x: middle.x + across * room, y: middle.y + down * room }, canvas);
        }
      }
    },
  };
}

const countryName = (places: readonly Named[], view: View, zoom: number): Name => ({
  yieldsToZones: places.some(
    ({ geometry }) => landGrid(view.story).zoneAt(geometry.coordinates) !== undefined,
  ),
  ...movedWithin(
    onCountry(places, view, zoom),
    Math.min(...places.map(({ properties }) => properties.minzoom ?? 0)),
  ),
});

const onCountry = (places: readonly Named[], view: View, zoom: number): Name =>
  onPoint(places, 'country-labels', view, {
    font: 'medium',
    size: between(zoom, [3, 11], [7, 16]),
    spacing: spacing([view.languages[0]], 0.22),
    maxWidth: 8,
  });

const governorateName = (one: Named, view: View) =>
  onPoint([one], 'governorate-labels', view, {
    font: 'medium',
    size: 12,
    spacing: spacing([view.languages[0]], 0.18),
    maxWidth: 10,
  });

function townName(one: Named, view: View, zoom: number): Name {
  const size = between(zoom, [5, 11], [10, 15 - 0.5 * (one.properties.rank ?? 1)]);
  const block = setIn(one, view, true, { font: 'medium', size, maxWidth: 10 });
  return {
    key: townKey(one.properties['name:en'] ?? ''),
    layer: 'town-labels',
    hasDot: true,
    spots: (canvas, kept) => spotsBeside(block, one.geometry.coordinates, size * 0.45, canvas, kept, sides),
  };
}
