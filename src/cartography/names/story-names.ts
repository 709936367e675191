import { once } from '../../story/memory/once';
import type { Feature, Influence, Route, RouteStop, Story, Zone } from '../../story/model';
import { stopKey } from '../../story/spots';
import { stopLabelZoom } from '../layers/names';
import { presenceZoom } from '../layers/points';
import type { View } from '../layers/view';
import { zoomShift } from '../scale';
import { areaSpots } from './area-names';
import type { Block, Setting } from './block';
import { eventAt } from './event-at';
import { isFeatureShown, keyOf } from './keys';
import type { Name } from './name';
import { landGrid } from './land-grid';
import { placeAmong } from './same-places';
import { signsOf } from './road-signs';
import { between, smaller } from './sizes';
import { spotsBeside } from './spots';
import { setIn, wordsIn } from './words';

/** px */
const leastSize = 10;

/** The names of a story's features by rank: of its large zones, those of places that must all be there, all others. */
type Ranks = readonly [large: Name[], needed: Name[], others: Name[]];

/**
 * The names of the story's features at a zoom; chosen ones at any zoom. Within a rank, in the order of placement.
 */
export function storyNames(view: View, zoom: number, chosen: ReadonlySet<string>): Ranks {
  const shown = view.story.features.filter(({ id }) => isFeatureShown(view, id));
  const of = <K extends Feature['kind']>(kind: K) =>
    shown.filter((feature): feature is Extract<Feature, { kind: K }> => feature.kind === kind);
  const places = of('place');
  const allKm2 = zonesKm2(view.story);
  const areas = [...of('zone'), ...of('influence')]
    .map((area) => ({ area, size: sizeClass(area, allKm2) }))
    .sort((a, b) => b.size - a.size)
    .map(({ area, size }) => ({
      name: areaName(area, size, view, zoom, chosen.has(area.id)),
      isLarge: size === 3,
    }));
  return [
    areas.flatMap(({ name, isLarge }) => (isLarge ? [name] : [])),
    places.filter(({ present }) => !present).map((feature) => placeName(feature, view, zoom)),
    [
      ...of('route').flatMap((route) => signsOf(route, view, zoom)),
      ...of('meeting').flatMap((feature) => (feature.geometry ? [meetingName(feature, view)] : [])),
      ...of('event').flatMap((feature) => eventName(feature, view) ?? []),
      ...areas.flatMap(({ name, isLarge }) => (isLarge ? [] : [name])),
      ...places
        .filter(
          ({ id, present }) => present && (zoom >= presenceZoom(view) + presenceNameLater || chosen.has(id)),
        )
        .map((one) => presenceName(one, view)),
      ...(zoom < stopLabelZoom(view) ? [] : stopNames(of('route'), view)),
    ],
  ];
}

/** From the middle of a meeting's sign to its name, and to that of the place that it lies on, px. */
const meetingGap = 16;
const beyondMeeting = 22;
/** From the middle of an event's sign to its name, with room for the light under it, px. */
const eventGap = 15;

/** Where meetings were held. */
const meetingsAt = once(
  ({ features }: Story): ReadonlySet<string> =>
    new Set(
      features.flatMap(({ kind, geometry }) =>
        kind === 'meeting' && geometry ? [String(geometry.coordinates)] : [],
      ),
    ),
);

/** A name that does not fit is set smaller, then in one language, then left out. */
function placeName(feature: Extract<Feature, { kind: 'place' }>, view: View, zoom: number): Name {
  const size = between(zoom - zoomShift(view.story.views.first), [4, 13], [8, 16]);
  const setting: Setting = { font: 'bold', size, maxWidth: 10 };
  const small: Setting = { ...setting, size: Math.max(leastSize, size * smaller) };
  const [first] = view.languages;
  // Beyond the sign of a meeting that was held there.
  const isShared = meetingsAt(view.story).has(String(feature.geometry.coordinates));
  let set: readonly Block[] | undefined;
  // To measure letters is most of what a name costs, and most places of a large story are out of sight.
  const blocksOf = () =>
    (set ??= [
      setIn(feature.name, view, setting),
      setIn(feature.name, view, small),
      ...(view.languages.length > 1 ? [setIn(feature.name, { ...view, languages: [first] }, small)] : []),
    ]);
  const at = feature.geometry.coordinates;
  return {
    key: keyOf(feature),
    layer: 'place-labels',
    feature: feature.id,
    beside: at,
    *spots(canvas, kept) {
      const blocks = blocksOf();
      for (const block of blocks) yield* spotsBeside(block, at, size * 0.7, canvas, kept);
      if (!isShared) return;
      for (const block of blocks) yield* spotsBeside(block, at, beyondMeeting, canvas, kept);
    },
  };
}

/** Those who are present without control are named so much closer than they have dots, in zooms. */
const presenceNameLater = 0.6;

function presenceName(feature: Extract<Feature, { kind: 'place' }>, view: View): Name {
  const block = setIn(feature.name, view, { font: 'medium', size: 11, maxWidth: 9 });
  return {
    key: keyOf(feature),
    layer: 'presence-labels',
    feature: feature.id,
    spots: (canvas, kept) =>
      spotsBeside(block, feature.geometry.coordinates, 9, canvas, kept, ['top', 'bottom', 'left', 'right']),
  };
}

function meetingName(feature: Extract<Feature, { kind: 'meeting' }>, view: View): Name {
  const block = setIn(feature.name, view, { font: 'medium', size: 12, maxWidth: 12 });
  const at = feature.geometry?.coordinates ?? [];
  return {
    key: keyOf(feature),
    layer: 'meeting-labels',
    feature: feature.id,
    spots: (canvas, kept) =>
      spotsBeside(block, at, meetingGap, canvas, kept, ['top', 'left', 'right', 'bottom']),
  };
}

/** Beside its sign, wherever that stands. */
function eventName(feature: Extract<Feature, { kind: 'event' }>, view: View): Name | undefined {
  const { geometry } = feature;
  if (!geometry) return undefined;
  const block = setIn(feature.name, view, { font: 'medium', size: 11.5, maxWidth: 10 });
  return {
    key: keyOf(feature),
    layer: 'event-labels',
    feature: feature.id,
    spots: (canvas, kept) => {
      const at = canvas.unproject(eventAt(view.story, feature, geometry.coordinates, canvas));
      return spotsBeside(block, at, eventGap, canvas, kept);
    },
  };
}

/** Of the stops that are no places of the story, each once, however many of the routes stop there. */
function stopNames(routes: readonly Route[], view: View): Name[] {
  const isPlace = (stop: RouteStop) => placeAmong(view.story)(stop) !== undefined;
  const seen = new Set<string>();
  return routes
    .flatMap((route) => route.stops.map((stop) => ({ route, stop })))
    .filter(({ stop }) => {
      // To about a kilometre.
      const where = String(stop.geonames ?? stop.at.map((degrees) => degrees.toFixed(2)));
      const isNew = !seen.has(where);
      seen.add(where);
      return isNew && !isPlace(stop);
    })
    .map(({ route, stop }) => {
      const block = setIn(stop.name, view, { font: 'medium', size: 12, maxWidth: 10 });
      return {
        key: keyOf({ kind: 'stop', id: stopKey(route, stop) }),
        layer: 'stop-labels',
        spots: (canvas, kept) =>
          spotsBeside(block, stop.at, 8, canvas, kept, ['top', 'bottom', 'left', 'right']),
      };
    });
}

const zonesKm2 = ({ features }: Story) =>
  features.reduce((sum, feature) => sum + (feature.kind === 'zone' ? feature.areaKm2 : 0), 0);

/** How large an area is, 1 to 3, by its share of all zones: the size of its name, and whether it is named in any map. */
const sizeClass = (area: Zone | Influence, allKm2: number) =>
  area.kind === 'influence' ? 2 : area.areaKm2 > allKm2 / 9 ? 3 : area.areaKm2 > allKm2 / 120 ? 2 : 1;

function areaName(area: Zone | Influence, size: number, view: View, zoom: number, isChosen: boolean): Name {
  const { letterScale } = view;
  const named = {
    rooms: area.rooms,
    land: landGrid(view.story),
    at: area.labelAt,
    long: wordsIn(area.name, view),
    short: area.short && wordsIn(area.short, view),
    size:
      between(zoom - zoomShift(view.story.views.first), [5, 9 + 1.6 * size], [9, 12 + 2 * size]) *
      letterScale,
    leastSize: leastSize * letterScale,
    isAlwaysNamed: size === 3 || isChosen,
  };
  return {
    key: keyOf(area),
    layer: 'zone-labels',
    feature: area.id,
    spots: (canvas, kept) => areaSpots(named, canvas, kept),
  };
}
