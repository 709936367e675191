import type { Position } from 'geojson';
import { type PackedLine, unpackLine } from './lines';
import type { Names } from './names';

/** Code of GeoNames, position in 1/1000 degree, extent in km, the Latin name, others by language. */
export type AreaRow = readonly [
  code: string,
  longitude: number,
  latitude: number,
  extent: number,
  latin: string,
  names: Names,
];

/** First-level areas of one country: `areas/<ISO 3166-1 alpha-3>.json`. */
export interface AreasFile {
  readonly areas: readonly AreaRow[];
  /** The lines between them, each once. */
  readonly lines: readonly PackedLine[];
}

export interface WorldArea {
  readonly code: string;
  /** Where its name stands. */
  readonly position: Position;
  /** Side of a square as large as the area, km; 0 where only its towns are known. */
  readonly extent: number;
  readonly latin: string;
  readonly names: Names;
}

export const areasOf = ({ areas }: AreasFile): WorldArea[] =>
  areas.map(([code, x, y, extent, latin, names]) => ({
    code,
    position: [x / 1000, y / 1000],
    extent,
    latin,
    names,
  }));

export const areaLinesOf = ({ lines }: AreasFile): Position[][] => lines.map(unpackLine);
