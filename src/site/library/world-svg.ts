import type { MultiLineString, Position } from 'geojson';
import { lineStatuses } from '../../basemap/cut/line-status';
import { joinLines } from '../../basemap/cut/lines';
import type { DisputedFile } from '../../basemap/world/disputed';
import { joinArcs } from '../../basemap/world/join-arcs';
import { decodeArcs, type GridPosition, type LandFile, stepsPerDegree } from '../../basemap/world/land';
import type { WorldReader } from '../../basemap/world/reader';
import { polygonsOf } from '../../basemap/world/rings';
import { lightened } from '../../vector/lightened';
import { relativePath } from '../../vector/relative-path';
import { worldFrame } from '../../vector/world';

/** The smallest island drawn, km². */
const leastKm2 = 1500;

/**
 * The land and borders of the world as SVG: three paths to be used by id, each in the colour that the page gives it.
 * Disputed lines are a path of their own.
 */
export async function worldSvg(read: WorldReader): Promise<string> {
  const { cells } = (await read('land.json')) as LandFile;
  const statusOf = lineStatuses((await read('disputed.json')) as DisputedFile);
  const arcs = joinArcs(Object.entries(cells).flatMap(([cell, land]) => decodeArcs(land, cell)));
  const land = polygonsOf(arcs, (unit) => unit !== '')
    .filter(({ outer }) => outer.area >= leastKm2)
    .map(({ outer, holes }) => [outer, ...holes].map(({ line }) => line));
  const borders = arcs.filter(({ left, right }) => left !== '' && right !== '');
  const linesOf = (isWanted: (status: string) => boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: joinLines(
      borders
        .filter(({ left, right }) => isWanted(statusOf(left, right).status))
        .map(({ line }) => line.map(toDegrees)),
    ),
  });
  const parts = {
    land: worldFrame.lines({ type: 'MultiPolygon', coordinates: land }),
    borders: worldFrame.lines(linesOf((status) => status === 'border')),
    disputed: worldFrame.lines(linesOf((status) => status !== 'border' && status !== 'none')),
  };
  const lines = lightened(Object.values(parts));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.keys(parts).map((id, index) => `<path id="${id}" d="${relativePath(lines[index] ?? [])}"/>`),
    '</svg>\n',
  ].join('\n');
}

const toDegrees = ([x, y]: GridPosition): Position => [x / stepsPerDegree, y / stepsPerDegree];
