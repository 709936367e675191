import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { type AreasFile, areaLinesOf, areasOf } from '../world/areas';
import { alpha2 } from '../world/iso';
import type { Around } from './around';
import { namesFor } from './place-names';
import { simpleLines } from './simple-lines';
import { countriesOf } from './territory-units';

/** Where the way from a position inside to one outside crosses the edge, by halving. */
function crossing(inside: Position, outside: Position, isInside: (position: Position) => boolean): Position {
  let [near, far] = [inside, outside];
  for (let step = 0; step < 16; step++) {
    const middle = near.map((value, axis) => (value + (far[axis] as number)) / 2);
    if (isInside(middle)) near = middle;
    else far = middle;
  }
  return near;
}

/** The parts of a line that are in the territory. */
function partsInside(line: readonly Position[], isInside: (position: Position) => boolean): Position[][] {
  const parts: Position[][] = [];
  let wasInside = false;
  line.forEach((position, index) => {
    const before = line[index - 1];
    const isIn = isInside(position);
    if (isIn && !wasInside)
      parts.push(before ? [crossing(position, before, isInside), position] : [position]);
    else if (isIn) parts.at(-1)?.push(position);
    else if (wasInside && before) parts.at(-1)?.push(crossing(before, position, isInside));
    wasInside = isIn;
  });
  return parts.filter(({ length }) => length > 1);
}

/** Positions that all lines may have: some 8 kB after gzip. */
const mostPositions = 1800;

/** Lines between the first-level areas of the territory, and a label for each. */
export async function cutAreas({
  read,
  languages,
  drawn: { focus, units, disputed },
  isInside,
}: Around): Promise<FeatureCollection<LineString | Point>> {
  const countries = countriesOf(units, disputed);
  const files = await Promise.all(
    countries.map(async (code) => ({
      code,
      file: (await read(`areas/${code}.json`)) as AreasFile | undefined,
    })),
  );
  return {
    type: 'FeatureCollection',
    features: files.flatMap(({ code, file }) => {
      if (!file) return [];
      const lines = simpleLines(areaLinesOf(file), focus, mostPositions / files.length).flatMap((line) =>
        partsInside(line, isInside),
      );
      const labels = areasOf(file).filter(({ position }) => isInside(position));
      return [
        ...lines.map(
          (coordinates): Feature<LineString> => ({
            type: 'Feature',
            properties: { kind: 'line' },
            geometry: {
              type: 'LineString',
              coordinates: coordinates.map((position) =>
                position.map((value) => Math.round(value * 1000) / 1000),
              ),
            },
          }),
        ),
        ...(labels.length > 1 ? labels : []).map(
          ({ code: id, position, latin, names }): Feature<Point> => ({
            type: 'Feature',
            id,
            properties: { kind: 'label', ...namesFor(languages, latin, names, alpha2(code)) },
            geometry: { type: 'Point', coordinates: position },
          }),
        ),
      ];
    }),
  };
}
