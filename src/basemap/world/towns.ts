import type { Position } from 'geojson';
import type { Names } from './names';

/** 2: capital; 1: seat of a first-level area; 0: any other town. */
export type TownSeat = 0 | 1 | 2;

/** Position in 1/1000 degree; isolation in km; the Latin name; others by language. */
export type TownRow = readonly [
  id: number,
  longitude: number,
  latitude: number,
  country: string,
  population: number,
  seat: TownSeat,
  isolation: number,
  latin: string,
  names: Names,
];

/** Towns of one cell: `towns/<cell>.json`. */
export interface TownsFile {
  readonly towns: readonly TownRow[];
}

export interface WorldTown {
  /** GeoNames id. */
  readonly id: number;
  readonly position: Position;
  /** Two-letter code. */
  readonly country: string;
  readonly population: number;
  readonly seat: TownSeat;
  /** Distance to the next town of its country that matters more, km. */
  readonly isolation: number;
  readonly latin: string;
  readonly names: Names;
}

export const townsOf = ({ towns }: TownsFile): WorldTown[] =>
  towns.map(([id, x, y, country, population, seat, isolation, latin, names]) => ({
    id,
    position: [x / 1000, y / 1000],
    country,
    population,
    seat,
    isolation,
    latin,
    names,
  }));
