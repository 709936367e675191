import type { Position } from 'geojson';

/** Names by language; no vowel marks in Arabic. The English one stands for what is missing in Latin letters. */
export interface Names {
  readonly en: string;
  readonly [language: string]: string;
}

/**
 * - `occupied`: a state's territory that another holds by force
 * - `breakaway`: held by an authority that declared a state of its own, which is no member of the United Nations
 * - `claimed`: administered by one state and claimed by another
 * - `undetermined`: no boundary or status has been agreed
 * - `non-self-governing`: on the United Nations' list of such territories, and disputed
 * - `former`: was held by a breakaway authority, and is no more
 * - `unclaimed`: land that no state claims
 */
export type DisputedStatus =
  | 'occupied'
  | 'breakaway'
  | 'claimed'
  | 'undetermined'
  | 'non-self-governing'
  | 'former'
  | 'unclaimed';

/** How a line is drawn; `none` where an area only ends within a state. */
export type LineStatus = 'border' | 'disputed' | 'line-of-occupation' | 'none';

export interface DisputedLine {
  /** Codes of countries and ids of areas on the other side. */
  with: readonly string[];
  status: LineStatus;
  /** The area's own names unless given. */
  names?: Names;
}

/** Where an area's outline comes from. */
export type OutlineSource =
  /** Where the package draws both countries' polygons. */
  | { kind: 'overlap'; of: readonly [string, string]; within?: readonly [number, number, number, number] }
  /** All that the package draws as this country. */
  | { kind: 'country'; code: string }
  /** Land that the package leaves to nobody, at a place. */
  | { kind: 'gap'; at: Position }
  /** The part of the countries inside a ring that was drawn by hand, generous where it ends at a border or coast. */
  | { kind: 'hand'; from: readonly string[]; ring: readonly Position[]; precisionKm: number }
  /** The part of the countries inside regions of Natural Earth 1:10m, by their `adm1_code`. */
  | { kind: 'regions'; from: readonly string[]; codes: readonly string[] }
  /** Islets that the package does not have: a place to name. */
  | { kind: 'place'; at: Position };

/** A disputed area: a unit of land of its own, which belongs to a territory unless a story says otherwise. */
export interface DisputedArea {
  id: string;
  /** Its own code, ISO 3166-1 alpha-3 or user-assigned there (XKX), where it has one. */
  code?: string;
  names: Names;
  status: DisputedStatus;
  /** The country that the United Nations' usage counts it to, ISO 3166-1 alpha-3; none where that is open. */
  territory?: string;
  /** The state that holds it, where that is another. */
  heldBy?: string;
  /** Year from which on that is so. */
  since?: number;
  /** States that claim it. */
  parties: readonly string[];
  /** Whose usage this is, the United Nations' first; in English. */
  usage: string;
  /** Lines on its edge. By default those towards its territory and the parties are `disputed`, and others borders. */
  lines?: readonly DisputedLine[];
  source: OutlineSource;
}

/** A line between two countries that is not simply a border. */
export interface DisputedBorder {
  between: readonly [string, string];
  status: Exclude<LineStatus, 'border' | 'none'>;
  names: Names;
  usage: string;
}

/** Polygons of two countries that the package draws over each other, and that nobody disputes. */
export interface SettledOverlap {
  of: readonly [string, string];
  to: string;
  because: string;
}

export const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
