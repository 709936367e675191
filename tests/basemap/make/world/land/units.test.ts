import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { faceShapes } from '../../../../../src/basemap/make/world/land/face-shapes';
import { makeFaces } from '../../../../../src/basemap/make/world/land/faces';
import { Linework } from '../../../../../src/basemap/make/world/land/linework';
import { nodeEdges } from '../../../../../src/basemap/make/world/land/noding';
import type { Owner } from '../../../../../src/basemap/make/world/land/sources';
import { unitsOfFaces } from '../../../../../src/basemap/make/world/land/units';

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Units of the faces of some countries, each a ring, by their area in km2. */
function unitsOf(countries: Record<string, Position[]>): [unit: string, km2: number][] {
  const linework = new Linework();
  const owners = Object.keys(countries).map((code): Owner => ({ kind: 'country', code }));
  Object.values(countries).forEach((ring, at) => linework.addLine(ring, new Map([[at, 1]])));
  nodeEdges(linework);
  const faces = makeFaces(linework);
  const shapes = faceShapes(linework, faces);
  const units = unitsOfFaces(faces, shapes, owners);
  return units.map((unit, face): [string, number] => [unit, Math.round(shapes.areas[face] ?? 0)]).slice(1);
}

describe('an overlap of two countries', () => {
  test('that nobody declares fails, with both, its size and its place', () => {
    expect(() => unitsOf({ PER: rectangle(0, 0, 1, 1), ROU: rectangle(0.9, 0, 2, 1) })).toThrow(
      /PER and ROU, 123\d km2 at 0\.90 0\.00 1\.00 1\.00/,
    );
  });

  test('that is a sliver goes to the neighbour with the longer edge', () => {
    const units = unitsOf({ PER: rectangle(0, 0, 1, 1), ROU: rectangle(0.999, 0, 2, 0.5) });
    expect(units.map(([unit]) => unit).filter((unit) => unit.includes('+'))).toEqual([]);
    expect(new Set(units.map(([unit]) => unit))).toEqual(new Set(['PER', 'ROU']));
  });

  test('that is declared is the disputed area', () => {
    const units = unitsOf({ RUS: rectangle(33, 45, 34, 46), UKR: rectangle(33.5, 45, 36, 46) });
    expect(units.map(([unit]) => unit).sort()).toEqual(['RUS', 'UKR', 'crimea']);
  });

  test('that is settled goes whole to the one that has it', () => {
    const units = unitsOf({ LSO: rectangle(27, -30, 28, -29), ZAF: rectangle(26, -31, 29, -28) });
    expect(units.map(([unit]) => unit).sort()).toEqual(['LSO', 'ZAF']);
  });
});
