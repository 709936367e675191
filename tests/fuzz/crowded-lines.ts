import type { Position } from 'geojson';

/** Degrees: west, south, east, north. */
type Box = readonly [number, number, number, number];
type Draw = (box: Box, count: number) => Position[];

const ring = (
  box: Box,
  count: number,
  at: (share: number, index: number) => [turns: number, radius: number],
) => {
  const [west, south, east, north] = box;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const most = Math.min(east - west, north - south) / 2.1;
  return Array.from({ length: count }, (_, index): Position => {
    const [turns, radius] = at(index / count, index);
    const angle = turns * 2 * Math.PI;
    return [lon + Math.cos(angle) * radius * most, lat + Math.sin(angle) * radius * most];
  });
};
const closed = (line: Position[]): Position[] => [...line, line[0] as Position];

/** Lines of many positions within a box. */
export const crowdedLines = {
  toAndFro: ([west, south, east, north], count) =>
    Array.from({ length: count }, (_, index) => [
      west + (east - west) * (index % 2),
      south + ((north - south) * index) / count,
    ]),
  spiral: (box, count) => ring(box, count, (share) => [share * 20, share]),
  /** Each side crosses nearly every other. */
  star: (box, count) => closed(ring(box, count | 1, (_, index) => [(index * (count >> 1)) / (count | 1), 1])),
  /** Many teeth, and no crossing. */
  gear: (box, count) => closed(ring(box, count, (share, index) => [share, index % 2 ? 0.9 : 1])),
} satisfies Record<string, Draw>;
