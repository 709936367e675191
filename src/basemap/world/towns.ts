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

/** The file with all of a country's towns but its capital, by its ISO 3166-1 alpha-3 code. */
export const townsPath = (country: string): string => `towns/${country}.json`;

/**
 * Levels of the towns that other countries' grounds can name: the distance to the next town of its country that matters
 * more, km, from which on a town is in the level's file of its cell. Each level goes up to the next.
 */
export const townLevels = [20, 45, 120, 300] as const;

export type TownLevel = (typeof townLevels)[number];

export const levelPath = (level: TownLevel, cell: string): string => `towns/from-${level}-km/${cell}.json`;

/** Every capital, with its own name and its Latin one. */
export const capitalsPath = 'towns/capitals.json';

/** The capitals' names in a language, by GeoNames id. */
export const capitalNamesPath = (language: string): string => `towns/capitals/${language}.json`;

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
