import { kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Text } from '../../../story/model';
import { inAll } from '../../edits/in-all';
import type { Thing } from '../read/model';
import type { GroupChoice, MadeTexts } from './choices';
import type { WrittenFeature } from './model';
import { kmOfCode } from './precision-codes';

type Method = WrittenFeature['properties']['outline']['method'];

/** What all features of an import have in common. */
export interface Making {
  readonly languages: readonly string[];
  readonly texts: MadeTexts;
  readonly sourceId: string;
  readonly asOf: string;
}

/** The names of a thing by the properties that were chosen for each language; the schema takes 4,000 units. */
export const nameOf = ({ properties }: Thing, { names }: GroupChoice): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([language, property]) => {
      const name = properties[property]?.replaceAll(/\s+/g, ' ').slice(0, 200);
      return name === undefined || name === '' ? [] : [[language, name]];
    }),
  );

/** A name in any language, for an id. */
export const anyName = (names: Readonly<Record<string, string>>): string =>
  names['en'] ?? Object.values(names).find((name) => /[a-z]/i.test(name)) ?? '';

/** What every kind of feature has, of something that only the file says. */
export const commonOf = (making: Making, name: Text, method: Method, precisionKm: number) => ({
  name: inAll(making.languages, name),
  basis: 'context' as const,
  claims: [],
  reason: inAll(making.languages, making.texts.reason),
  outline: {
    method,
    description: inAll(making.languages, making.texts.description),
    asOf: making.asOf,
    source: making.sourceId,
    precisionKm,
  },
});

/** How far a point may be off, km: by its code, where there is one. */
export function precisionOf({ properties }: Thing, { precision, precisionKm }: GroupChoice): number {
  const code = precision && kmOfCode(precision.codes, properties[precision.property]);
  return Math.max(precisionKm, code ?? 0);
}

type Ring = readonly Position[];

/** Polygons with outer rings counter-clockwise and holes clockwise; nothing where a ring crosses itself. */
export function soundPolygons(polygons: readonly (readonly Ring[])[]): [number, number][][][] | undefined {
  const turned = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings
      .filter((ring) => ring.length >= 4 && doubleArea(ring) !== 0)
      .map((ring, index) => wound(ring, index === 0));
    return outer ? [[outer, ...holes]] : [];
  });
  if (turned.length === 0) return undefined;
  const isCrossed = turned.some((rings) => kinks(polygon(rings as Position[][])).features.length > 0);
  return isCrossed ? undefined : (turned as [number, number][][][]);
}

const wound = (ring: Ring, isCounterClockwise: boolean): Position[] =>
  doubleArea(ring) > 0 === isCounterClockwise ? [...ring] : ring.toReversed();

const doubleArea = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
