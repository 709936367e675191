import { length, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import { limits } from '../../../story/files/limits';
import { inAll } from '../../edits/in-all';
import type { Thing } from '../read/model';
import type { GroupChoice } from './choices';
import { dateIn, type DayOrder } from './event-dates';
import { eventKindIn } from './event-kinds';
import { anyName, commonOf, type Making, nameOf, precisionOf, soundPolygons } from './make';
import type { PlanLeftWhy, WrittenFeature } from './model';
import { asExactAs } from './precision-codes';
import { thinned } from './thin';

type Made = { readonly feature: WrittenFeature } | { readonly why: PlanLeftWhy };
type NewId = (name: string, sort: string) => string;
type Pair = [number, number];

/** A point as a place or as an event. */
export function madeOfPoint(
  thing: Thing,
  at: Position,
  choice: GroupChoice,
  making: Making,
  newId: NewId,
  order: DayOrder,
): Made & { readonly isUndated?: boolean } {
  const name = nameOf(thing, choice);
  const common = commonOf(making, name, 'gazetteer', precisionOf(thing, choice));
  const geometry = { type: 'Point' as const, coordinates: [...at] as Pair };
  if (choice.becomes !== 'event') {
    const id = newId(anyName(name), 'place');
    return { feature: { type: 'Feature', id, geometry, properties: { kind: 'place', ...common } } };
  }
  const written = choice.date === undefined ? undefined : thing.properties[choice.date];
  const date = written === undefined ? undefined : dateIn(written, order);
  // A date that is there and is not understood is not replaced by another.
  if (written !== undefined && date === undefined) return { why: 'no-date' };
  const event =
    choice.eventFrom === undefined ? choice.event : eventKindIn(thing.properties[choice.eventFrom]);
  if (event === undefined) return { why: 'no-event-kind' };
  const { dateCodes } = choice;
  const exact =
    date && dateCodes ? asExactAs(date, dateCodes.codes, thing.properties[dateCodes.property]) : date;
  const properties = { kind: 'event' as const, ...common, event, actors: [] };
  return {
    feature: {
      type: 'Feature',
      id: newId(anyName(name), 'event'),
      geometry,
      properties: { ...properties, date: exact ?? making.asOf },
    },
    isUndated: date === undefined,
  };
}

/** A line as a route, with a stop at each end: where these are is for the author to say. */
export function madeOfLine(
  thing: Thing,
  line: readonly Position[],
  choice: GroupChoice,
  making: Making,
  newId: NewId,
): Made {
  const coordinates = line.map((at) => [...at] as Pair);
  if (length(lineString(coordinates)) > limits.routeKm) return { why: 'too-long' };
  const name = nameOf(thing, choice);
  const unsaid = () => inAll(making.languages, {});
  const stops = [coordinates[0], coordinates.at(-1)].flatMap((at, index) =>
    at ? [{ id: index === 0 ? 'start' : 'end', name: unsaid(), at }] : [],
  );
  return {
    feature: {
      type: 'Feature',
      id: newId(anyName(name), 'route'),
      geometry: { type: 'LineString', coordinates },
      properties: {
        kind: 'route',
        ...commonOf(making, name, 'drawn', choice.precisionKm),
        stops,
        stretches: [],
      },
    },
  };
}

/** An area of influence: where thinning makes a ring cross itself, it is thinned less. */
export function madeOfArea(
  thing: Thing,
  polygons: readonly (readonly (readonly Position[])[])[],
  choice: GroupChoice,
  making: Making,
  newId: NewId,
  actor: string,
  toleranceKm: number,
): Made {
  const tries = [toleranceKm, toleranceKm / 2, toleranceKm / 4, 0];
  for (const tolerance of tries) {
    const sound = soundPolygons(polygons.map((rings) => rings.map((ring) => thinned(ring, tolerance))));
    if (!sound) continue;
    const [only] = sound;
    const name = nameOf(thing, choice);
    return {
      feature: {
        type: 'Feature',
        id: newId(anyName(name), 'influence'),
        geometry:
          sound.length === 1 && only
            ? { type: 'Polygon', coordinates: only }
            : { type: 'MultiPolygon', coordinates: sound },
        properties: { kind: 'influence', ...commonOf(making, name, 'drawn', choice.precisionKm), actor },
      },
    };
  }
  return { why: 'crossed' };
}
