import type { Position } from 'geojson';

/** A line as whole numbers, 1/1000 degree: the first position, then the steps from each to the next. */
export type PackedLine = readonly number[];

const scale = 1000;

/** A line without positions that fall together with the one before. */
export function packLine(line: readonly Position[]): PackedLine {
  const packed: number[] = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of line as readonly [number, number][]) {
    const [nextX, nextY] = [Math.round(longitude * scale), Math.round(latitude * scale)];
    if (packed.length > 0 && nextX === x && nextY === y) continue;
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

/** The positions of a packed line, degrees. */
export function unpackLine(packed: PackedLine): Position[] {
  const line: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < packed.length; index += 2) {
    x += packed[index] as number;
    y += packed[index + 1] as number;
    line.push([x / scale, y / scale]);
  }
  return line;
}
