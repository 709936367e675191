import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { packageFolder } from '../../packages';

/** A populated place of GeoNames with more than 500 people, or a seat of an administration. */
export interface Place {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** The name in ASCII. */
  readonly plain: string;
  /** Other names, without their languages. */
  readonly others: readonly string[];
  readonly position: Position;
  /** GeoNames' feature code: `PPLC` is a capital, `PPLA` the seat of a first-level area. */
  readonly code: string;
  /** Two-letter code. */
  readonly country: string;
  /** Code of the first-level area within its country. */
  readonly area: string;
  readonly population: number;
}

/** Towns of the Golan, which the package has in Israel. */
const isInGolan = (country: string, x: number, y: number): boolean =>
  country === 'IL' && x > 35.65 && y > 32.72 && y < 33.35;

/** Parts of towns, and places that people have left. */
const leftOut = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Populations that the package has plainly wrong, by id: a village with a city's, a town smaller than its suburb. */
const populations: ReadonlyMap<number, number> = new Map([
  [284375, 4_500], // Battir
  [282239, 39_000], // Ramallah
  [1723510, 3_000], // Budta
  [11810635, 20_000], // Kyain Seikgyi
]);

function placeOf(line: string): Place | undefined {
  const fields = line.split('\t');
  const [id, name = '', plain = '', others = '', latitude, longitude, , code = '', country = ''] = fields;
  if (fields.length < 19 || leftOut.has(code)) return undefined;
  const [x, y] = [Number(longitude), Number(latitude)];
  return {
    id: Number(id),
    name,
    plain,
    others: others.split(',').filter(Boolean),
    position: [x, y],
    code,
    country: isInGolan(country, x, y) ? 'SY' : country,
    area: fields[10] ?? '',
    population: populations.get(Number(id)) ?? (Number(fields[14]) || 0),
  };
}

let read: readonly Place[] | undefined;

/** All places of the package, in its order. */
export function readPlaces(): readonly Place[] {
  read ??= readFileSync(join(packageFolder('cities'), 'dist/cities500.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => placeOf(line) ?? []);
  return read;
}
