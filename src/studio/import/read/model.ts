import type { Position } from 'geojson';

/** The shape of one thing, two-dimensional, in degrees, longitude first, to a millionth. */
export type Shape =
  | { readonly kind: 'point'; readonly at: Position }
  | { readonly kind: 'line'; readonly line: readonly Position[] }
  /** Polygons: of each its outer ring, then its holes, all closed. */
  | { readonly kind: 'area'; readonly polygons: readonly (readonly (readonly Position[])[])[] };

export type ShapeKind = Shape['kind'];

/** Something of a file: its shape, and what the file says of it as plain text. */
export interface Thing {
  readonly shape: Shape;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Layer {
  readonly name: string;
  readonly things: readonly Thing[];
}

/** Why something of a file was not read. */
export type LeftWhy =
  | 'no-geometry'
  | 'bad-position'
  | 'too-short'
  | 'other-shape'
  | 'no-coordinates'
  | 'null-island'
  | 'deleted-row'
  | 'linked';

export interface Left {
  readonly why: LeftWhy;
  readonly count: number;
}

/** What was done to the contents of a file, or taken for granted: a code with its values. */
export interface Note {
  readonly code:
    | 'heights'
    | 'closed'
    | 'wrapped'
    | 'encoding'
    | 'encoding-assumed'
    | 'projection'
    | 'projection-assumed'
    | 'empty-dates';
  readonly values: Readonly<Record<string, string | number>>;
}

/** The columns of a table, and those that were taken for the coordinates. */
export interface Table {
  readonly columns: readonly string[];
  readonly longitude?: string;
  readonly latitude?: string;
}

export type Format = 'geojson' | 'umap' | 'kml' | 'gpx' | 'csv' | 'shapefile' | 'zip';

/** What a file has in it. */
export interface Contents {
  readonly format: Format;
  readonly layers: readonly Layer[];
  readonly left: readonly Left[];
  readonly notes: readonly Note[];
  readonly table?: Table;
}

/** Bytes of a file that is tried at all. */
export const mostFileBytes = 100_000_000;

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unknown-sort'
  | 'no-text'
  | 'no-json'
  | 'no-geojson'
  | 'topojson'
  | 'unknown-crs'
  | 'no-xml'
  | 'doctype'
  | 'too-nested'
  | 'unknown-xml'
  | 'no-zip'
  | 'nothing-in-zip'
  | 'spreadsheet'
  | 'shp-alone'
  | 'no-shp'
  | 'no-dbf'
  | 'unknown-projection'
  | 'projection-missing'
  | 'nothing-in-file';

/** Why a file was not read at all. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Thrown where a file cannot be read. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export const refuse = (code: RefusalCode, values?: Refusal['values']): Refused =>
  new Refused({ code, ...(values && { values }) });

/** How far the reading is: shapes of how many, where that is known. */
export interface Progress {
  readonly stage: 'unpacking' | 'parsing' | 'shapes' | 'thinning' | 'cutting';
  readonly done: number;
  readonly all: number;
}

export type OnProgress = (progress: Progress) => void;
