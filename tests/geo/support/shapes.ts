import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';

/** A ring around a box, degrees. */
export const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** How far a star reaches in each of some directions, in hundredths of a degree. */
export const reaches = fc.array(fc.integer({ min: 8, max: 100 }), { minLength: 5, maxLength: 30 });

export const star = ([lon, lat]: Position, reach: readonly number[]): Polygon => {
  const ring = reach.map((hundredths, index): Position => {
    const turn = (2 * Math.PI * index) / reach.length;
    return [
      (lon as number) + (hundredths / 100) * Math.cos(turn),
      (lat as number) + (hundredths / 100) * Math.sin(turn),
    ];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
};
