import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** The archives of a run of zooms: of each the place of its first tile in the band, and its hash. */
export interface TilesIndex {
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly archives: readonly (readonly [first: number, hash: string])[];
  }[];
}

/** The hashes of the files of rows, and of those of ids, one after the other. */
export interface RowsIndex {
  readonly rows: string;
  readonly ids: string;
}

/** Characters of a hash in the name of a file: of its SHA-256, hex. */
export const hashLength = 16;

/** The line or the area that an event has besides its point, degrees to a metre. */
export type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/** An event as a file of rows has it. */
export type Row = readonly [
  id: string,
  /** In the table, from 1: of CSV the line, of GeoJSON the place among the features. */
  line: number,
  name: string,
  words: string,
  /** EDTF. */
  date: string,
  kind: number,
  lon: number,
  lat: number,
  precisionKm: number,
  actors: readonly string[],
  shape?: Shape,
];

/** The files of a story's table of events, from the page. */
export const datasetPath = (slug: string, name: string) => `stories/${slug}/events/${name}`;

/** The file of ids that has an id: FNV-1a of its UTF-16 units. */
export function idFileOf(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++)
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193) >>> 0;
  return hash % files;
}

/** A name that events of the table have: how many, and the numbers of the first of them by rank. */
export type NameEntry = readonly [name: string, count: number, events: readonly number[]];

/**
 * Where names are: files of entries in the order of the folded words by which they are found, each with the first word of
 * it and its hash; and for each beginning of a word that more than one of these have, one of the commonest names.
 */
export interface NamesIndex {
  readonly files: readonly (readonly [first: string, hash: string])[];
  readonly commonest: Readonly<Record<string, string>>;
}
