import type { Position } from 'geojson';

/** Point-in-ring test; edges are indexed by rows of latitude. */
export function insideOf(ring: readonly Position[]): (position: Position) => boolean {
  const latitudes = ring.map(([, y]) => y as number);
  const south = latitudes.reduce((least, y) => Math.min(least, y), 90);
  const north = latitudes.reduce((most, y) => Math.max(most, y), -90);
  const height = (north - south) / Math.ceil(ring.length / 8) || 1;
  const rows = new Map<number, number[]>();
  const rowOf = (y: number): number => Math.floor((y - south) / height);
  for (let index = 1; index < ring.length; index++) {
    const [y0, y1] = [latitudes[index - 1] as number, latitudes[index] as number];
    for (let row = rowOf(Math.min(y0, y1)); row <= rowOf(Math.max(y0, y1)); row++) {
      const edges = rows.get(row);
      if (edges) edges.push(index);
      else rows.set(row, [index]);
    }
  }
  return (position) => {
    const [x, y] = position as [number, number];
    let inside = false;
    for (const index of rows.get(rowOf(y)) ?? []) {
      const [x0, y0] = ring[index - 1] as [number, number];
      const [x1, y1] = ring[index] as [number, number];
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
    return inside;
  };
}
