declare module 'shpjs' {
  /** @returns the geometry of each record of GeoJSON, null for an empty one */
  export function parseShp(shp: ArrayBuffer, projection?: string): unknown[];
  export function parseDbf(dbf: ArrayBuffer, encoding?: string): Record<string, unknown>[];
}
