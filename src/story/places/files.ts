/** Names of all places of the world, as the site publishes them for those who make a story. */

/** The files, by their paths from the page. */
export const worldPlacesPath = 'studio/places/world.json';
export const placeNamesPath = (language: string): string => `studio/places/${language}.json`;

/**
 * `studio/places/world.json`: places of each sort as columns, of one length each, which is half the size of rows.
 * Positions are in 1/1000 degree; longitudes are differences from the row before, 0 before the first.
 */
export interface WorldPlaces {
  /** Languages that have a file of names. */
  readonly languages: readonly string[];
  readonly towns: Columns & {
    /** Two-letter codes with the number of their towns, which stand together. */
    readonly countries: readonly (readonly [code: string, count: number])[];
    /** GeoNames ids. */
    readonly ids: readonly number[];
    readonly people: readonly number[];
    /** 2: capital; 1: seat of a first-level area; 0: any other town. */
    readonly seats: readonly number[];
    readonly latin: readonly string[];
  };
  /** First-level areas; GeoNames codes, which begin with the country's. */
  readonly areas: Columns & { readonly codes: readonly string[]; readonly latin: readonly string[] };
  /** Two-letter codes; the names are those of `Intl.DisplayNames` and of the file of names. */
  readonly countries: Columns & { readonly codes: readonly string[] };
  /** Ids of disputed areas, with the two-letter code of the country that the United Nations' usage counts them to. */
  readonly disputed: Columns & {
    readonly ids: readonly string[];
    readonly countries: readonly string[];
    readonly latin: readonly string[];
  };
}

interface Columns {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** `studio/places/<language>.json`: names in the order of `WorldPlaces`; 0 where the Latin one stands for it. */
export type PlaceNames = Readonly<
  Record<'towns' | 'areas' | 'countries' | 'disputed', readonly (string | 0)[]>
>;
