import type { Position } from 'geojson';

/** Whole steps of a millionth of a degree (about 0.1 m): x along longitude, y along latitude. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

const stepsPerDegree = 1e6;

/** Degrees, lon before lat, to the nearest step of the grid. */
export const toGrid = (position: Position): GridPoint => ({
  x: Math.round((position[0] as number) * stepsPerDegree),
  y: Math.round((position[1] as number) * stepsPerDegree),
});

/** Steps of the grid to degrees with at most six decimals. */
export const toDegrees = ({ x, y }: GridPoint): Position => [x / stepsPerDegree, y / stepsPerDegree];

/** Gives each point of the grid one number, so that equal points are the same vertex. */
export class VertexTable {
  readonly points: GridPoint[] = [];
  readonly #numbers = new Map<string, number>();

  number(point: GridPoint): number {
    const key = `${point.x},${point.y}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.points.push(point);
    this.#numbers.set(key, this.points.length - 1);
    return this.points.length - 1;
  }

  point(number: number): GridPoint {
    return this.points[number] as GridPoint;
  }
}
