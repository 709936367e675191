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

/**
 * Distances to the next town of its country that matters more, km, from which on a town is in files of a level. Every
 * town is in one file: that of the capitals, its cell's coarse one, or its country's. Those of the middle level are in
 * their cell's file as well, for the countries around.
 */
export const townLevels = { coarse: 60, middle: 20 } as const;

/** Every capital, with its own name and its Latin one. */
export const capitalsPath = 'towns/capitals.json';

/** The capitals' names in a language, by GeoNames id. */
export const capitalNamesPath = (language: string): string => `towns/capitals/${language}.json`;

/** The file of a country (ISO 3166-1 alpha-3) for the fine level, of a cell for the others. */
export const townsPath = (level: keyof typeof townLevels | 'fine', of: string): string =>
  `towns/${level}/${of}.json`;

/** Towns of one file. */
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
