import type { Polygon, Position } from 'geojson';
import { pointsIn } from '../../compile/situation';
import { wrapped } from '../../geo/antimeridian';
import type { WrittenFeature } from '../desk/parsed';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { setGeometry } from './parts';
import { addToMap, holdsPoint, pointIn, turnOf, zonesOf } from './shapes';
import { situationsOf, withSituation } from './situations';
import { together } from './together';

type Point = [number, number];

/** The points of a zone in one of the places where they are written: its own file, or a situation that has others. */
interface WrittenPoints {
  readonly zone: WrittenFeature;
  readonly points: readonly Position[];
  readonly set: (files: Files, points: readonly Position[]) => Files;
}

export const zonePoints = (files: Files): WrittenPoints[] =>
  zonesOf(files).flatMap((zone) => [
    {
      zone,
      points: zone.geometry?.type === 'MultiPoint' ? zone.geometry.coordinates : [],
      set: (now, points) =>
        setGeometry(zone.id, { type: 'MultiPoint', coordinates: points as Point[] }).run(now),
    },
    ...situationsOf(files).flatMap(({ points = {} }, index) => {
      const own = points[zone.id];
      return own ? [{ zone, points: own, set: setAsOf(index, zone.id) }] : [];
    }),
  ]);

const setAsOf = (index: number, zone: string) => (files: Files, points: readonly Position[]) =>
  withSituation(files, index, {
    points: { ...situationsOf(files)[index]?.points, [zone]: points as Point[] },
  });

/** The points of a zone as of a situation. */
function pointsAt(files: Files, index: number, zone: string): readonly Position[] {
  const told = pointsIn([...situationsOf(files)], index)[zone];
  if (told) return told;
  const geometry = zonesOf(files).find(({ id }) => id === zone)?.geometry;
  return geometry?.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** Whether a point is in one of some parts of the territory. */
function isIn(files: Files, parts: readonly Polygon[]): (point: Position) => boolean {
  const turn = turnOf(files);
  return (point) => parts.some((part) => holdsPoint(part, turn(point)));
}

/**
 * Says of which zone some parts of the territory are: it gets a point in each, and no other zone keeps one there.
 * @param zone an id; undefined for none
 * @param isMeant of which zones it is said: others keep their points, such as those of another date
 */
export const giveParts = (
  parts: readonly Polygon[],
  zone: string | undefined,
  isMeant: (zone: WrittenFeature) => boolean = () => true,
): Edit => ({
  label: { code: 'give-parts', values: { zone: zone ?? '' } },
  run: (files) =>
    zonePoints(files).reduce((now, { zone: one, points: old, set }) => {
      if (!isMeant(one)) return now;
      const isOwn = one.id === zone;
      const kept = isOwn ? old : old.filter((point) => !isIn(files, parts)(point));
      const isHeld = (part: Polygon) => old.some(isIn(files, [part]));
      const added = isOwn ? parts.filter((part) => !isHeld(part)).map((part) => wrapped(pointIn(part))) : [];
      return added.length === 0 && kept.length === old.length ? now : set(now, [...kept, ...added]);
    }, files),
});

/** Makes a zone, and gives it some parts of the territory. */
export const addZone = (
  zone: WrittenFeature,
  parts: readonly Polygon[],
  isMeant?: (zone: WrittenFeature) => boolean,
): Edit =>
  together({ code: 'add-feature', values: { id: zone.id, kind: 'zone' } }, [
    addToMap(zone),
    giveParts(parts, zone.id, isMeant),
  ]);

/** Takes some of its parts from a zone, as of a situation and those that take it over. */
export const takePartsAsOf = (index: number, zone: string, parts: readonly Polygon[]): Edit => ({
  label: { code: 'give-parts', values: { zone: '' } },
  run: (files) => {
    const before = pointsAt(files, index, zone);
    const kept = before.filter((point) => !isIn(files, parts)(point));
    return kept.length === before.length ? files : setAsOf(index, zone)(files, kept);
  },
});

/** Gives some parts back to the zones that they were taken from as of a situation. */
export const giveBackAsOf = (index: number, parts: readonly Polygon[]): Edit => ({
  label: { code: 'give-parts', values: { zone: '' } },
  run: (files) => {
    const own = situationsOf(files)[index]?.points ?? {};
    const points = Object.entries(own).flatMap(([zone, now]): [string, Point[]][] => {
      const before = pointsAt(files, index - 1, zone) as Point[];
      const back = before.filter((point) => isIn(files, parts)(point) && !now.some(isSame(point)));
      const all = [...now, ...back];
      const isAsBefore = all.length === before.length && before.every((point) => all.some(isSame(point)));
      return isAsBefore ? [] : [[zone, all]];
    });
    return withSituation(files, index, {
      points: points.length > 0 ? Object.fromEntries(points) : undefined,
    });
  },
});

const isSame = (point: Position) => (other: Position) => String(point) === String(other);

/** Whether some parts were taken from a zone as of a situation. */
export function areTakenAsOf(files: Files, index: number, parts: readonly Polygon[]): boolean {
  return giveBackAsOf(index, parts).run(files) !== files;
}
