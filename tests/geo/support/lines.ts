import fc from 'fast-check';
import type { LineString, Position } from 'geojson';

/** Steps of some 20 km at most, so that a straight line in degrees is as good as one on the ground. */
const step = fc.integer({ min: -2000, max: 2000 }).map((tenThousandths) => tenThousandths / 10_000);
const steps = fc.array(
  fc.tuple(step, step).filter(([lon, lat]) => lon !== 0 || lat !== 0),
  { minLength: 1, maxLength: 12 },
);
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** Lines that wander from a place near 34 E, 35 N; they may cross themselves. */
export const lines: fc.Arbitrary<LineString> = steps.map((moves) => {
  const coordinates: Position[] = [[34, 35]];
  for (const [lon, lat] of moves) {
    const [x, y] = coordinates.at(-1) as [number, number];
    coordinates.push([round(x + lon), round(y + lat)]);
  }
  return { type: 'LineString', coordinates };
});
